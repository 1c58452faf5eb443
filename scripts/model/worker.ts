import fc from 'fast-check';
import { packs } from '../../tests/properties/packs.js';
import { DAYS } from '../../tests/properties/sweep.js';
import {
  HOUSEHOLDS,
  householdsIn,
  MADE,
  madeSweep,
  shareOf,
  sweepOf,
} from '../../tests/properties/sweeps.js';

/** What has been looked at of one pack since the last report. */
export interface Report {
  readonly name: string;
  readonly days: number;
  readonly seconds: number;
  /** The smallest case in which the two differ, as text; null when there is none. */
  readonly difference: string | null;
}

/** The smallest case is looked for no longer than this, in milliseconds. */
const PATIENCE = 120_000;

/** A hundredth of a hundred thousand household-days at a time. */
const PART = 0.01;

interface Task {
  readonly name: string;
  readonly households: number;
  readonly perRun: number;
  readonly property: fc.IProperty<never>;
}

// What a property is over is of no concern here.
const anything = (property: unknown): fc.IProperty<never> => property as fc.IProperty<never>;

const tasks: readonly Task[] = [
  ...packs.map((pack) => ({
    name: `${pack.district}/${pack.revision}`,
    households: householdsIn(shareOf(pack) * PART),
    perRun: 1,
    property: anything(sweepOf(pack)),
  })),
  ...[false, true].map((isGapped) => ({
    name: isGapped ? 'made-up packs, gaps' : 'made-up packs',
    households: householdsIn((MADE * PART) / 2),
    perRun: HOUSEHOLDS,
    property: anything(madeSweep(isGapped)),
  })),
];

const send = (report: Report): void => void process.send?.(report);

// Whoever asked is gone.
process.on('disconnect', () => process.exit());

const [seed = '1', days = '0'] = process.argv.slice(2);
let left = Number(days);
for (let round = 0; left > 0; round += 1) {
  for (const { name, households, perRun, property } of tasks) {
    const started = process.cpuUsage();
    const numRuns = Math.ceil(households / perRun);
    const result = fc.check(property, {
      seed: Number(seed) * 1_000_003 + round,
      numRuns,
      interruptAfterTimeLimit: PATIENCE,
    });
    const { user, system } = process.cpuUsage(started);
    const looked = result.numRuns * perRun * DAYS;
    left -= looked;
    const difference = result.failed
      ? `${String(result.errorInstance)}\n${JSON.stringify(result.counterexample)}`
      : null;
    send({ name, days: looked, seconds: (user + system) / 1e6, difference });
  }
}
process.disconnect();
