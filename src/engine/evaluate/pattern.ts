import { LEAVES } from '../facts/leaves.js';
import { nth } from '../values/nth.js';
import { UNKNOWN } from '../values/truth.js';
import type { Open } from './unknowns.js';
import { truthAt } from './run.js';
import { missingOf } from './unknowns.js';

/** Whether the answers to a leaf that a rule can tell apart hang on the day asked about. */
function hangsOnDay(slot: number): boolean {
  const kind = LEAVES[slot]?.kind.kind;
  return kind === 'day' || kind === 'year' || kind === 'stays';
}

/**
 * What the exact truth of a rule's conditions hangs on where facts are missing, as a key: which of its conditions without parts hold, and what is missing
 * of the others. Households of one pattern have one answer. Null where a condition is open although some of what it reads is known: then it hangs on
 * these facts' values too.
 */
export function patternOf({ linked, rule, frame, household }: Open): string | null {
  let key = '';
  let isDaily = false;
  for (const atom of rule.atoms) {
    const truth = truthAt(frame, atom);
    key += String(truth);
    if (truth !== UNKNOWN) continue;
    let missing = '';
    for (const slot of nth(linked.slots, atom)) {
      if (frame.leaves[slot] !== undefined) return null;
      const { path, source } = missingOf(linked, household, slot);
      const own = ` ${path} ${source} `;
      if (missing !== '' && own !== missing) return null;
      missing = own;
      isDaily ||= hangsOnDay(slot);
    }
    key += missing;
  }
  return isDaily ? `${key}${frame.day}` : key;
}
