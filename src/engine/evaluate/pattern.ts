import type { Rule } from '../program/program.js';
import { LEAVES } from '../facts/leaves.js';
import { yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { UNKNOWN } from '../values/truth.js';
import { comparedWith } from './compared.js';
import { arrangement, dayPoints } from './day-points.js';
import type { Linked } from './link.js';
import { truthAt } from './run.js';
import type { Open } from './unknowns.js';
import { missingOf } from './unknowns.js';

/** An object of facts has at most two days: `since` and `through`. */
const DAYS_OF_ONE_ANSWER = 2;

/** How the answers to a leaf that a rule can tell apart hang on the day asked about: days on which this is the same have the same. */
function dayKey(linked: Linked, rule: Rule, slot: number, day: Day): string {
  switch (LEAVES[slot]?.kind.kind) {
    case 'day': {
      const compared = comparedWith(linked, rule, slot);
      const numbers = compared.constants.filter((constant) => typeof constant === 'number');
      const points = dayPoints(compared, numbers, day, DAYS_OF_ONE_ANSWER);
      return arrangement(points, DAYS_OF_ONE_ANSWER + 1);
    }
    case 'year':
      return String(yearOf(day));
    case 'stays':
      return String(day);
    default:
      return '';
  }
}

/** How many of a rule's fixed days have come: between two of them its parameters stay as they are. */
const era = ({ changes }: Rule, day: Day): number =>
  changes.filter((change) => change.kind === 'date' && change.on <= day).length;

function find({ linked, rule, frame, household }: Open): string | null {
  let key = `${era(rule, frame.day)} `;
  for (const atom of rule.atoms) {
    const truth = truthAt(frame, atom);
    key += String(truth);
    if (truth !== UNKNOWN) continue;
    let missing = '';
    let days = '';
    for (const slot of nth(linked.slots, atom)) {
      if (frame.leaves[slot] !== undefined) return null;
      const { path, source } = missingOf(linked, household, slot);
      const own = ` ${path} ${source} `;
      if (missing !== '' && own !== missing) return null;
      missing = own;
      days += dayKey(linked, rule, slot, frame.day);
    }
    key += missing + days;
  }
  return key;
}

/** What was found last: a rule's conditions are put to a frame one after another. */
export interface LastPattern {
  stamp: number;
  rule: number;
  pattern: string | null;
}

/**
 * What the exact truth of a rule's conditions hangs on where facts are missing, as a key: which of its conditions without parts hold, what is missing of the
 * others, and how the days that matter lie to each other. Households of one pattern have one answer. Null where a condition is open although some of what it reads is
 * known: then it hangs on these facts' values too.
 */
export function patternOf(open: Open): string | null {
  const { linked, rule, frame } = open;
  const { lastPattern } = linked.answers;
  if (lastPattern.stamp === frame.stamp && lastPattern.rule === rule.number)
    return lastPattern.pattern;
  const pattern = find(open);
  lastPattern.stamp = frame.stamp;
  lastPattern.rule = rule.number;
  lastPattern.pattern = pattern;
  return pattern;
}
