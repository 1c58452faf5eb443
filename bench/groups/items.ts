// Packs of 10 to 10,000 items.
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { ON } from '../families/day.js';
import { withItems } from '../families/many-items.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { report } from '../measure/report.js';
import { timeInRounds } from '../measure/rounds.js';
import { timed } from '../measure/work.js';

const SIZES = [10, 100, 1_000, 10_000];

const { pack, program } = kaifengPack();
const { complete } = makeFamilies({ pack, program }, COUNT);

const packs = SIZES.map((items) => {
  const generated = withItems(pack, items);
  const prepared = makeEngine([generated]).prepare(generated.district, { on: ON });
  const name = String(items);
  return {
    items,
    rules: generated.rules.length,
    decide: timed(name, complete, (household) => prepared.decide(household).length),
    evaluate: timed(
      name,
      complete,
      (household) => prepared.evaluate(household).entitlements.length,
    ),
  };
});
const decide = await timeInRounds(packs.map((each) => each.decide));
const evaluate = await timeInRounds(packs.map((each) => each.evaluate));

report(
  packs.map(({ items, rules }, index) => ({
    items,
    rules,
    decide: decide[index]?.microseconds,
    evaluate: evaluate[index]?.microseconds,
  })),
);
