// The decisions of every engine for the same families, and yiju's further ways to answer, timed in turn.
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { wholeDecisions } from '../decisions/decisions.js';
import { DAY, ON } from '../families/day.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { report } from '../measure/report.js';
import { timeInRounds } from '../measure/rounds.js';
import { timed } from '../measure/work.js';
import { checkAgreement } from '../peers/agreement.js';
import { makeEntrants } from '../peers/entrants.js';

const pack = kaifengPack();
const { program } = pack;
const { complete, asListed } = makeFamilies(pack, COUNT);
const entrants = makeEntrants(program, complete);
await checkAgreement(entrants, COUNT, wholeDecisions(program, DAY).rules);

const engine = makeEngine([program]);
const asked = { district: program.district, on: ON };
const prepared = engine.prepare(program.district, { on: ON });
const timings = await timeInRounds([
  ...entrants,
  timed('yiju decide', complete, (household) => engine.decide(household, asked).length),
  timed(
    'yiju evaluate, prepared',
    complete,
    (household) => prepared.evaluate(household).entitlements.length,
  ),
  timed(
    'yiju evaluate',
    complete,
    (household) => engine.evaluate(household, asked).entitlements.length,
  ),
  timed(
    'yiju decide, prepared, facts missing',
    asListed,
    (household) => prepared.decide(household).length,
  ),
  timed(
    'yiju evaluate, prepared, facts missing',
    asListed,
    (household) => prepared.evaluate(household).entitlements.length,
  ),
]);
report({ families: COUNT, rules: program.rules.length, timings });
