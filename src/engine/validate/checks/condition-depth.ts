import type { Check } from '../context.js';
import { formOf, partsOf } from '../expression.js';
import type { Located } from '../expression.js';
import { termNamed } from '../term-graph.js';
import type { Condition } from '../../../generated/pack.types.js';

/** Conditions that may stand inside each other, those of the terms they use included. */
const MAX_CONDITION_DEPTH = 64;

/** No condition is deeper than can be followed, by whoever reads it or by programs that walk it. */
export const checkConditionDepth: Check = ({ sites, terms }, report) => {
  const depths = new Map<string, number>();

  /** Stops counting past the limit, so that long chains of terms exhaust nothing. */
  function depthOf(condition: Located<Condition>, above: number): number {
    if (above > MAX_CONDITION_DEPTH) return 1;
    const form = formOf(condition);
    const term = form.operator === 'var' ? termNamed(form.name.value) : null;
    if (term !== null) return 1 + depthOfTerm(term, above + 1);
    return 1 + Math.max(0, ...partsOf(form).map((part) => depthOf(part, above + 1)));
  }

  function depthOfTerm(name: string, above: number): number {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const when = terms.get(name)?.when;
    if (when === undefined) return 0;
    // A term that uses itself is reported elsewhere; here it has an end.
    depths.set(name, 0);
    const depth = depthOf({ value: when, pointer: '' }, above);
    depths.set(name, depth);
    return depth;
  }

  for (const site of sites) {
    if (depthOf(site, 0) <= MAX_CONDITION_DEPTH) continue;
    const message = `more than ${String(MAX_CONDITION_DEPTH)} conditions stand inside each other`;
    report('TOO_DEEP', site.pointer, message, { hint: 'take terms that say it more directly' });
  }
};
