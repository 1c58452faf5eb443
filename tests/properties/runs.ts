import type { Parameters } from 'fast-check';

const SEED = Number(process.env['YIJU_SEED'] ?? 20_240_501);
const FACTOR = Number(process.env['YIJU_RUNS'] ?? 1);

/** Settings of a property: so many runs, times `YIJU_RUNS`, from `YIJU_SEED`. */
export function runs<Value = unknown>(numRuns: number): Parameters<Value> {
  return { seed: SEED, numRuns: Math.max(1, Math.round(numRuns * FACTOR)), endOnFailure: false };
}

/** A test's time limit in milliseconds, from the seconds that it may take without `YIJU_RUNS`. */
export function limit(seconds: number): number {
  return seconds * 1000 * Math.max(1, FACTOR);
}
