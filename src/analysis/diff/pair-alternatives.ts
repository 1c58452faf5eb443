import { isSameMeaning } from '../meaning/same-meaning.js';
import type { Alternative } from './side.js';

export type Pair = readonly [before: Alternative, after: Alternative];

/**
 * An item's benefits of before beside those of after: those for the same people, then the others in their order. One that has no other beside it stands
 * beside what its people get otherwise, which is the last.
 */
export function pairAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
): Pair[] {
  const left = [...before];
  const right: Alternative[] = [];
  const pairs: Pair[] = [];
  for (const alternative of after) {
    const index = left.findIndex(({ when }) => isSameMeaning(when, alternative.when));
    const [same] = index < 0 ? [] : left.splice(index, 1);
    if (same) pairs.push([same, alternative]);
    else right.push(alternative);
  }
  const [lastBefore, lastAfter] = [before.at(-1), after.at(-1)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const one = left[index] ?? lastBefore;
    const other = right[index] ?? lastAfter;
    if (one && other) pairs.push([one, other]);
  }
  const place = ([, other]: Pair): number => after.indexOf(other);
  return pairs.sort((one, other) => place(one) - place(other));
}
