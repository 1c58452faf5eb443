import { FIRST_DAY, LAST_DAY, possibleDay } from '../facts/leaf-readers.js';
import { addDays, latestWithYears, newYear, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import type { Compared } from './compared.js';

/** Numbers up to here are years, and above days as YYYYMMDD. */
const LAST_YEAR = 9999;

/** Numbers from here on can be years; below they count something, as an age does. */
const FIRST_YEAR = 1000;

const yearsIn = (numbers: readonly number[]): number[] =>
  numbers.flatMap((number) =>
    number > LAST_YEAR ? [yearOf(number)] : number >= FIRST_YEAR ? [number] : [],
  );

const daysIn = (numbers: readonly number[]): Day[] =>
  numbers.filter((number) => number > LAST_YEAR);

/** The years that a leaf's year may be compared with on a day: its own, the year before, and those of `numbers`, the days and years beside the leaf. */
export const yearPoints = (numbers: readonly number[], day: Day): number[] => [
  yearOf(day),
  yearOf(day) - 1,
  ...yearsIn(numbers),
];

/**
 * The days to which the leaf's day may lie before, on or after, so that a condition can tell: in an order that is the same on all days. `numbers` are the days
 * and years beside it; by year, so many years around each are told apart.
 */
export function dayPoints(
  { anniversaries, isByYear }: Compared,
  numbers: readonly number[],
  day: Day,
  years: number,
): Day[] {
  const points = [day, ...daysIn(numbers)];
  for (const count of anniversaries) points.push(latestWithYears(day, count));
  for (const year of isByYear ? yearPoints(numbers, day) : []) {
    for (let near = year - years; near <= year + years + 1; near += 1) points.push(newYear(near));
  }
  // What lies outside the days that can be given is as good as the first or the last of them.
  return points.every((point) => possibleDay(point) === point)
    ? points
    : [...points, FIRST_DAY, LAST_DAY];
}

/**
 * How days lie to each other, as a key: in which order, and whether they are one day, or so many days apart, up to `most`. What comparisons with them can
 * come to is the same wherever the key is.
 */
export function arrangement(points: readonly Day[], most: number): string {
  const order = points
    .map((point, index) => ({ point, index }))
    .sort((left, right) => left.point - right.point || left.index - right.index);
  let key = '';
  let before: Day | undefined;
  for (const { point, index } of order) {
    let gap = 0;
    if (before !== undefined) while (gap < most && addDays(before, gap) < point) gap += 1;
    key += `${gap}.${index} `;
    before = point;
  }
  return key;
}
