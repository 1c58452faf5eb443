import type { Parameters } from 'fast-check';

const SEED = Number(process.env['YIJU_SEED'] ?? 20_240_501);
const FACTOR = Number(process.env['YIJU_RUNS'] ?? 1);

const settings = <Value>(numRuns: number, factor: number): Parameters<Value> => ({
  seed: SEED,
  numRuns: Math.max(1, Math.round(numRuns * factor)),
  endOnFailure: false,
});

/** Settings of a property: so many runs, times `YIJU_RUNS`, from `YIJU_SEED`. */
export const runs = <Value = unknown>(numRuns: number): Parameters<Value> =>
  settings(numRuns, FACTOR);

/** The same for what is never asked less often, however small `YIJU_RUNS` is. */
export const runsAtLeast = <Value = unknown>(numRuns: number): Parameters<Value> =>
  settings(numRuns, Math.max(1, FACTOR));

/** A test's time limit in milliseconds, from the seconds that it may take without `YIJU_RUNS`. */
export function limit(seconds: number): number {
  return seconds * 1000 * Math.max(1, FACTOR);
}
