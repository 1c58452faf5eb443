import type { Site } from './sites.js';

const PREFIX = 'terms.';

/** The term that a name asks for; null when it asks for something else. */
export const termNamed = (name: string): string | null =>
  name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;

const termsNamed = (sites: readonly Site[]): string[] =>
  sites.flatMap(({ names }) => names.flatMap(({ value }) => termNamed(value) ?? []));

/** Which terms use which. Terms that use themselves are no trouble here. */
export class TermGraph {
  readonly #uses: ReadonlyMap<string, readonly string[]>;

  constructor(sites: readonly Site[]) {
    this.#uses = new Map(
      sites.flatMap((site) =>
        site.owner.kind === 'term' ? [[site.owner.name, termsNamed([site])] as const] : [],
      ),
    );
  }

  /** The terms that a term's own condition names. */
  usedBy(term: string): readonly string[] {
    return this.#uses.get(term) ?? [];
  }

  /** The terms that these name or reach through other terms, themselves included. */
  reach(terms: Iterable<string>): Set<string> {
    const reached = new Set<string>();
    const waiting = [...terms];
    for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
      if (reached.has(term)) continue;
      reached.add(term);
      waiting.push(...this.usedBy(term));
    }
    return reached;
  }

  /** The terms that conditions use, directly or through other terms. */
  reachFrom(sites: readonly Site[]): Set<string> {
    return this.reach(termsNamed(sites));
  }
}
