import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { addDays, daysBetween } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';

/** Seeded chance: the same seed gives the same answers to the same questions in the same order, on every machine. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number;
  /** Whether something that happens to so many in a hundred happens. */
  readonly percent: (chance: number) => boolean;
  /** One of a list; what stands in it twice comes twice as often. */
  readonly pick: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;
  /** A day from `from` to `through`, both included; `from` where `through` is before it. */
  readonly day: (from: Day, through: Day) => Day;
}

/** Dice of a seed. */
export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const number = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    number,
    percent: (chance) => number(1, 100) <= chance,
    pick: (choices) => choices[number(0, choices.length - 1)] ?? choices[0],
    day: (from, through) => {
      const days = daysBetween(from, through);
      return days > 1 ? addDays(from, number(0, days - 1)) : from;
    },
  };
}
