import { processorTime } from './clock.js';
import { median } from './statistics.js';

/** Work that can be repeated for one family after another. */
export interface Timed {
  readonly name: string;
  /** Works through the families from one number up to another; gives a count that hangs on every answer, so that no work can be left out. */
  readonly pass: (from: number, to: number) => Promise<number> | number;
}

/** What was measured of some work. */
export interface Timing {
  readonly name: string;
  /** Median over the rounds. */
  readonly microseconds: number;
  /** How many times as fast as the first of the list: the median of each round's own ratio. */
  readonly ratio: number;
}

const ROUNDS = 11;
/** About so many microseconds each has in a round: long enough to time, short enough that whatever else the machine does meets all alike. */
const SLOT = 60_000;
const FEWEST = 12;
const WARM_UP = 400_000;

async function microsecondsOf({ pass }: Timed, from: number, to: number): Promise<number> {
  const start = processorTime();
  await pass(from, to);
  return processorTime() - start;
}

/** Runs it until it is warm; gives how many families fit into a slot. */
async function slotSize(timed: Timed): Promise<number> {
  let count = 1;
  let spent = 0;
  let last = 0;
  while (spent < WARM_UP) {
    last = await microsecondsOf(timed, 0, count);
    spent += last;
    if (last < SLOT) count *= 2;
  }
  return Math.max(FEWEST, Math.round((count * SLOT) / Math.max(last, 1)));
}

/**
 * Times all of them in turn, round by round, each going on with the families where it stopped; the order turns round every time. Garbage is not collected
 * between turns: V8 drops the code of functions that have not run for a few collections, and each turn would begin cold.
 */
export async function timeInRounds(all: readonly Timed[]): Promise<Timing[]> {
  const sizes: number[] = [];
  for (const timed of all) sizes.push(await slotSize(timed));
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = new Array<number>(all.length).fill(0);
    const order = round % 2 === 0 ? [...all.entries()] : [...all.entries()].reverse();
    for (const [index, timed] of order) {
      const size = sizes[index] ?? FEWEST;
      const spent = await microsecondsOf(timed, round * size, (round + 1) * size);
      times[index] = spent / size;
    }
    rounds.push(times);
  }
  return all.map(({ name }, index) => {
    const own = rounds.map((times) => times[index] ?? Number.NaN);
    const ratios = rounds.map(
      (times, round) => (times[0] ?? Number.NaN) / (own[round] ?? Number.NaN),
    );
    return { name, microseconds: median(own), ratio: median(ratios) };
  });
}
