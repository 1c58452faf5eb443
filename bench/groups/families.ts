// Decisions for 1 to 1,000,000 families, one after another.
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { ON } from '../families/day.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { processorTime } from '../measure/clock.js';
import { report } from '../measure/report.js';
import { median } from '../measure/statistics.js';
import { timed } from '../measure/work.js';

const SIZES = [1, 1_000, 100_000, 1_000_000];
const ENOUGH = 300_000;
const MOST_ROUNDS = 501;

const pack = kaifengPack();
const { complete } = makeFamilies(pack, COUNT);
const { decide } = makeEngine([pack.program]).prepare(pack.program.district, { on: ON });
const { pass } = timed('decide', complete, (household) => decide(household).length);

async function millisecondsFor(families: number): Promise<number> {
  const start = processorTime();
  await pass(0, families);
  return (processorTime() - start) / 1000;
}

await millisecondsFor(COUNT * 5);
const results: object[] = [];
for (const families of SIZES) {
  const rounds = Math.min(MOST_ROUNDS, Math.max(1, Math.round(ENOUGH / families)));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await millisecondsFor(families));
  const milliseconds = median(times);
  results.push({ families, milliseconds, microsecondsEach: (milliseconds * 1000) / families });
}
report(results);
