// How long one whole assessment takes, family by family, and what reasons and the audit add.
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Household } from '../../src/generated/household.types.js';
import { ON } from '../families/day.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { processorTime } from '../measure/clock.js';
import { report } from '../measure/report.js';
import { timeInRounds } from '../measure/rounds.js';
import { quantile } from '../measure/statistics.js';
import { timed } from '../measure/work.js';

const ROUNDS = 5;

const pack = kaifengPack();
const { district } = pack.program;
const { complete, asListed } = makeFamilies(pack, COUNT);
const engine = makeEngine([pack.program]);
const { evaluate, decide } = engine.prepare(district, { on: ON });
const audited = engine.prepare(district, { on: ON, audit: true });

/** Each call is timed by itself; the first round only warms up. */
function latencies(name: string, households: readonly Household[]): object {
  const microseconds: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const household of households) {
      const start = processorTime();
      evaluate(household);
      if (round > 0) microseconds.push(processorTime() - start);
    }
  }
  return {
    name,
    median: quantile(microseconds, 0.5),
    p90: quantile(microseconds, 0.9),
    p99: quantile(microseconds, 0.99),
  };
}

const itemsIn = (work: typeof evaluate) => (household: Household) =>
  work(household).entitlements.length;

report({
  latencies: [latencies('complete', complete), latencies('facts missing', asListed)],
  costs: await timeInRounds([
    timed('evaluate', complete, itemsIn(evaluate)),
    timed('evaluate, audit', complete, itemsIn(audited.evaluate)),
    timed('decide', complete, (household) => decide(household).length),
  ]),
});
