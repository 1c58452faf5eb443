import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { Household } from '../../src/generated/household.types.js';
import { ON } from '../families/day.js';
import { median } from '../measure/statistics.js';

const run = promisify(execFile);
const PROCESSES = 10;

/** Milliseconds from nothing to a first answer. */
export interface ColdStart {
  readonly name: string;
  /** The whole process, by the clock. */
  readonly process: number;
  /** Of that, the import and the first answer: by the clock, and in processor time. */
  readonly first: number;
  readonly firstProcessor: number;
}

const question = JSON.stringify({ district: 'kaifeng', on: ON });

const measured = (load: string, household: Household): string => `
  const start = performance.now(), used = process.cpuUsage();
  ${load}
  evaluate(${JSON.stringify(household)}, ${question});
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify([performance.now() - start, (user + system) / 1000]));`;

function scripts(household: Household): Readonly<Record<string, readonly string[]>> {
  const url = pathToFileURL('dist/index.js').href;
  const path = JSON.stringify(`${process.cwd()}/dist/index.cjs`);
  return {
    'Node itself': ['--eval', 'console.log("[0,0]")'],
    import: [
      '--input-type=module',
      '--eval',
      measured(`const { evaluate } = await import(${JSON.stringify(url)});`, household),
    ],
    require: ['--eval', measured(`const { evaluate } = require(${path});`, household)],
  };
}

async function once(script: readonly string[]): Promise<readonly [number, number, number]> {
  const start = performance.now();
  const { stdout } = await run(process.execPath, script);
  const [first, processor] = JSON.parse(stdout) as [number, number];
  return [performance.now() - start, first, processor];
}

/** Starts the built package in processes of their own, turn by turn. */
export async function coldStarts(household: Household): Promise<ColdStart[]> {
  const all = Object.entries(scripts(household)).map(([name, script]) => ({
    name,
    script,
    times: [] as (readonly [number, number, number])[],
  }));
  for (let round = 0; round < PROCESSES; round += 1)
    for (const { script, times } of all) times.push(await once(script));
  return all.map(({ name, times }) => ({
    name,
    process: median(times.map(([whole]) => whole)),
    first: median(times.map(([, first]) => first)),
    firstProcessor: median(times.map(([, , processor]) => processor)),
  }));
}
