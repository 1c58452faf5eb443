// Compares the last run's ratios with those of the last release; exits with 1 where one is worse by half or more. With `--accept`, the last run becomes the release's.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Ratio } from './report/ratios.js';
import type { Results } from './report/results.js';
import { shown } from './report/tables.js';

const WORSE = 1.5;
const BASELINE = 'bench/baseline.json';

type Baseline = Pick<Results, 'versions' | 'ratios'>;

const read = (path: string): Baseline => JSON.parse(readFileSync(path, 'utf8')) as Baseline;

/** How many times as bad as before; 1 is the same. */
const loss = (now: Ratio, before: Ratio): number =>
  now.better === 'higher' ? before.value / now.value : now.value / before.value;

function compare(now: Baseline, before: Baseline): boolean {
  let isWorse = false;
  for (const ratio of now.ratios) {
    const old = before.ratios.find(({ name }) => name === ratio.name);
    if (!old) continue;
    const times = loss(ratio, old);
    if (times >= WORSE) isWorse = true;
    const mark = times >= WORSE ? 'WORSE ' : '      ';
    console.log(`${mark}${ratio.name}: ${shown(old.value)} → ${shown(ratio.value)}`);
  }
  return isWorse;
}

const { versions, ratios } = read('bench/results.json');
if (process.argv.includes('--accept'))
  writeFileSync(BASELINE, `${JSON.stringify({ versions, ratios }, null, 2)}\n`);
else if (compare({ versions, ratios }, read(BASELINE))) process.exitCode = 1;
