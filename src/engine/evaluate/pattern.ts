import { LEAVES } from '../facts/leaves.js';
import { nth } from '../values/nth.js';
import { UNKNOWN } from '../values/truth.js';
import { missingAmong, numbersIn, valuesBeside } from './candidates.js';
import { comparedWith } from './compared.js';
import { arrangement, dayPoints, yearPoints } from './day-points.js';
import { truthAt } from './run.js';
import type { Open } from './unknowns.js';
import { missingOf } from './unknowns.js';

/** How the days and years that a leaf can be compared with lie to each other, and to the leaf's own where it is known. */
function timeKey({ linked, rule, frame: { leaves, day } }: Open, slot: number): string {
  const compared = comparedWith(linked, rule, slot);
  const beside = valuesBeside(compared, leaves, 'day', 'year');
  const numbers = numbersIn([...compared.constants, leaves[slot], ...beside]);
  const missing = missingAmong(beside);
  const isDay = LEAVES[slot]?.kind.kind === 'day';
  const key = isDay
    ? arrangement(dayPoints(compared, numbers, day, missing), 2 * missing + 3) // so far apart no answers beside two of them meet
    : yearPoints(numbers, day).join();
  return `${missing} ${key} `;
}

/** What the answers to a missing leaf that a rule can tell apart hang on: leaves of which this is the same have answers that lie alike. */
function missingKey(open: Open, slot: number): string {
  const leaf = LEAVES[slot];
  const { path } = missingOf(open.linked, open.household, slot);
  // A leaf's source follows from its path.
  const way = path === 'members' ? 'm' : path === leaf?.path ? 'o' : 'w';
  switch (leaf?.kind.kind) {
    case 'day':
    case 'year':
      return way + timeKey(open, slot);
    case 'stays':
      return `${way}${open.frame.day} `;
    default:
      return way;
  }
}

/** What a known leaf does in a condition that is open all the same; null where that hangs on sums, codes or days in hospital. */
function knownKey(open: Open, slot: number): string | null {
  const value = open.frame.leaves[slot] ?? null;
  if (value === null) return 'n';
  switch (LEAVES[slot]?.kind.kind) {
    case 'day':
    case 'year':
      return `d${timeKey(open, slot)}`;
    case 'boolean':
    case 'integer':
    case 'word':
    case 'words':
      return `=${JSON.stringify(value)} `;
    default:
      return null;
  }
}

/** How many of a rule's fixed days have come: between two of them its parameters stay as they are. */
const era = ({ linked: { program }, rule, frame: { day } }: Open): number =>
  rule.changes.filter((number) => {
    const change = nth(program.changes, number);
    return change.kind === 'date' && change.on <= day;
  }).length;

function find(open: Open): string | null {
  const { linked, rule, frame } = open;
  const seen = new Set<number>();
  let key = `${era(open)} `;
  for (const atom of nth(linked.atoms, rule.number)) {
    const truth = truthAt(frame, atom);
    key += String(truth);
    if (truth !== UNKNOWN) continue;
    for (const slot of nth(linked.slots, atom)) {
      if (seen.has(slot)) continue;
      seen.add(slot);
      const own = frame.leaves[slot] === undefined ? missingKey(open, slot) : knownKey(open, slot);
      if (own === null) return null;
      key += own;
    }
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
 * others and what is known, and how the days that matter lie to each other. Households of one pattern have one answer. Null where that hangs on sums, codes or
 * days in hospital of the household.
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
