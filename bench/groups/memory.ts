// What the process holds before and after 100,000 decisions and 10,000 assessments.
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { ON } from '../families/day.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { report } from '../measure/report.js';
import { timed } from '../measure/work.js';

const MEGABYTE = 1_000_000;

const pack = kaifengPack();
const { asListed } = makeFamilies(pack, COUNT);
const { decide, evaluate } = makeEngine([pack.program]).prepare(pack.program.district, { on: ON });
const decisions = timed('decide', asListed, (household) => decide(household).length);
const assessments = timed(
  'evaluate',
  asListed,
  (household) => evaluate(household).entitlements.length,
);

function held(after: string): object {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { after, rss: rss / MEGABYTE, heapUsed: heapUsed / MEGABYTE };
}

const results = [held('loading, with 2,000 families')];
await decisions.pass(0, 100_000);
results.push(held('100,000 decisions'));
await assessments.pass(0, 10_000);
results.push(held('10,000 assessments'));
report(results);
