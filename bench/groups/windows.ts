// A day, a year and five years.
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Options } from '../../src/engine/evaluate/question.js';
import { ON } from '../families/day.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { report } from '../measure/report.js';
import { timeInRounds } from '../measure/rounds.js';
import type { Timed } from '../measure/rounds.js';
import { timed } from '../measure/work.js';

const QUESTIONS: readonly { readonly name: string; readonly asked: Options }[] = [
  { name: 'one day', asked: { on: ON } },
  { name: '1 year', asked: { from: '2024-01-01', through: '2024-12-31' } },
  { name: '5 years', asked: { from: '2024-01-01', through: '2028-12-31' } },
];

const pack = kaifengPack();
const { complete } = makeFamilies(pack, COUNT);
const engine = makeEngine([pack.program]);

const work = QUESTIONS.map(({ name, asked }) => {
  const prepared = engine.prepare(pack.program.district, asked);
  return {
    decide: timed(name, complete, (household) => prepared.decide(household).length),
    evaluate: timed(
      name,
      complete,
      (household) => prepared.evaluate(household).entitlements.length,
    ),
  };
});
const inTurn = (which: 'decide' | 'evaluate'): Timed[] => work.map((each) => each[which]);

report({
  decide: await timeInRounds(inTurn('decide')),
  evaluate: await timeInRounds(inTurn('evaluate')),
});
