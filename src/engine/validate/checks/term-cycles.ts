import { pointerStep } from '../../parse/parsed-text.js';
import type { Check } from '../context.js';
import type { TermGraph } from '../term-graph.js';

/** The way from a term back to itself, shortest first found; null when there is none. */
function cycleFrom(term: string, graph: TermGraph): string[] | null {
  const before = new Map<string, string>();
  const waiting = [term];
  for (const at of waiting) {
    for (const next of graph.usedBy(at)) {
      if (next === term) {
        const way = [at];
        for (let step = before.get(at); step !== undefined; step = before.get(step))
          way.unshift(step);
        return [...way, term];
      }
      if (!before.has(next)) {
        before.set(next, at);
        waiting.push(next);
      }
    }
  }
  return null;
}

/** No term uses itself, by whatever way; each cycle is reported once. */
export const checkTermCycles: Check = ({ terms, graph }, report) => {
  const reported = new Set<string>();
  for (const term of terms.keys()) {
    if (reported.has(term)) continue;
    const cycle = cycleFrom(term, graph);
    if (!cycle) continue;
    for (const name of cycle) reported.add(name);
    const way = cycle.map((name) => `\`${name}\``).join(' uses ');
    report('TERM_CYCLE', `/terms${pointerStep(term)}/when`, `a term uses itself: ${way}`);
  }
};
