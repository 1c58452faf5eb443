import { ZenEngine } from '@gorules/zen-engine';
import type { Decisions } from '../decisions/decisions.js';
import type { Value } from '../decisions/logic.js';
import { writeIn } from '../decisions/notation.js';
import type { Notation } from '../decisions/notation.js';
import type { FamilyFacts } from '../families/facts.js';

/** What the node has worked out before is found under `$`. */
const reference = (path: string): string => (path.startsWith('terms.') ? `$.${path}` : path);

const written = (value: Value): string =>
  typeof value === 'object' ? reference(value.var) : JSON.stringify(value);

const notation: Notation<string> = {
  constant: String,
  fact: reference,
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not (${part})`,
  compare: (operator, left, right) => `${written(left)} ${operator} ${written(right)}`,
  isOneOf: (path, values) => `${path} in ${JSON.stringify(values)}`,
  holds: (path, value) => `${JSON.stringify(value)} in ${path}`,
};

function contentOf({ terms, rules }: Decisions): object {
  const expressions = [...terms, ...rules].map(({ name, logic }) => ({
    id: name,
    key: name,
    value: writeIn(notation, logic),
  }));
  return {
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode' },
      { id: 'decide', name: 'decide', type: 'expressionNode', content: { expressions } },
      { id: 'response', name: 'response', type: 'outputNode' },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'request', targetId: 'decide' },
      { id: 'last', type: 'edge', sourceId: 'decide', targetId: 'response' },
    ],
  };
}

/** The facts without NaN, which the engine does not take. */
export const zenFacts = (facts: FamilyFacts): FamilyFacts =>
  JSON.parse(JSON.stringify(facts)) as FamilyFacts; // JSON writes NaN as null

/** One decision, made once: one node with the terms and then the rules, each an expression. */
export function zen(decisions: Decisions): (facts: FamilyFacts) => Promise<readonly boolean[]> {
  const decision = new ZenEngine().createDecision(contentOf(decisions));
  const names = decisions.rules.map(({ name }) => name);
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return names.map((name) => result[name] === true);
  };
}
