// What is used of the peers, so that types are checked where they are not installed: only bench/ asks for them.

declare module '@gorules/zen-engine' {
  interface ZenDecision {
    evaluate(context: object): Promise<{ readonly result: Readonly<Record<string, unknown>> }>;
  }
  export class ZenEngine {
    createDecision(content: object): ZenDecision;
  }
}

declare module 'json-rules-engine' {
  export interface Condition {
    readonly [part: string]: unknown;
  }
  interface Rule {
    readonly conditions: { readonly all: readonly Condition[] };
    readonly event: { readonly type: string };
  }
  export class Engine {
    constructor(rules: readonly Rule[], options: { readonly allowUndefinedFacts: boolean });
    run(
      facts: Readonly<Record<string, unknown>>,
    ): Promise<{ readonly events: readonly { readonly type: string }[] }>;
  }
}

declare module 'publicodes' {
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>);
    setSituation(situation: Readonly<Record<string, string | number>>): this;
    evaluate(rule: string): { readonly nodeValue: unknown };
  }
}
