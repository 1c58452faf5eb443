import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { CITATION, FATHER, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const LATE = { var: 'laterChild.on' };
const DEATH = { var: 'child.deathDate' };
const RULES: readonly When[] = [
  { '>=': [{ var: 'laterChild.age' }, 3] },
  { or: [{ '<': [LATE, DEATH] }, { '==': [{ var: 'laterChild.how' }, 'born'] }] },
  { '==': [{ var: 'laterChild.year' }, { var: 'suddenHardship.year' }] },
  { in: [{ var: 'mother.specialAssistance.scheme' }, ['death']] },
  { and: [{ var: 'mother.specialAssistance.begunLastYear' }, { var: 'rural' }] },
  { '<=': [{ var: 'child.disability.grade' }, 3] },
  { and: [{ in: ['vision', { var: 'child.disability.kinds' }] }, { var: 'rural' }] },
  { '<': [{ var: 'previousYearIncome' }, { var: 'parameters.sum' }] },
  { '<': [{ var: 'mother.majorIllness.ownPayment' }, { var: 'previousYearIncome' }] },
  { and: [{ '<=': ['110102', { var: 'mother.hukou.code' }] }, { var: 'mother.hukou.local' }] },
];

const made = pack(
  RULES.map((when, index) => item({ id: `i${String(index)}`, for: 'household', when })),
  {
    parameters: {
      sum: {
        title: { zh: '额', en: 'sum' },
        unit: 'CNY',
        values: [
          { value: '1000', citation: CITATION },
          { value: '2000', from: '2024-02-01', citation: CITATION },
        ],
      },
    },
  },
);

const day = fc.constantFrom('2020-05-01', '2022-12-31', '2023-06-01', '2024-04-30', '2024-05-02');
const some = <Facts>(facts: fc.Arbitrary<Facts>): fc.Arbitrary<Facts | null> =>
  fc.option(facts, { freq: 4 });
const parts = { requiredKeys: [] as [] };
const yes = fc.boolean();

const mother = fc.record(
  {
    hukou: fc.record(
      { code: fc.constantFrom('110101', '110102', '120101'), kind: fc.constant('urban') },
      parts,
    ),
    specialAssistance: some(
      fc.record(
        { scheme: fc.constantFrom('death', 'disability'), since: day, through: some(day) },
        parts,
      ),
    ),
    majorIllness: some(fc.record({ ownPayment: fc.constantFrom(500, 1500, 2500) }, parts)),
  },
  parts,
);
const child = fc.record(
  {
    deathDate: some(day),
    disability: some(
      fc.record(
        { grade: fc.constantFrom(1, 4), certifiedOn: day, kinds: fc.constantFrom([], ['vision']) },
        parts,
      ),
    ),
  },
  parts,
);
const members = fc
  .record({ mother, child, withChild: yes, isLocal: yes })
  .map((made) => [
    { role: 'mother', id: 'm', birthDate: MOTHER.birthDate, ...made.mother },
    made.isLocal ? FATHER : { role: 'father', id: 'f', birthDate: FATHER.birthDate },
    ...(made.withChild ? [{ role: 'child', ...made.child }] : []),
  ]);
const household = fc.record(
  {
    members: fc.oneof({ weight: 6, arbitrary: members }, { weight: 1, arbitrary: fc.constant([]) }),
    rural: yes,
    previousYearIncome: fc.constantFrom(999, 1999, 3000),
    laterChild: some(fc.record({ on: day, how: fc.constantFrom('born', 'adopted') }, parts)),
    suddenHardship: some(fc.record({ on: day }, parts)),
  },
  parts,
);

it('What a household is told does not hang on which households were asked about before', () => {
  const homes = fc.sample(household, { numRuns: 60, seed: 20_241_122 });
  const options = { on: '2024-05-01', district: 'here', include: 'all' } as const;
  const programs = [compile(made, 'f'.repeat(64))];
  const asked = makeEngine(programs);
  for (const home of homes) asked.evaluate(home, options);
  for (const home of homes)
    expect(asked.evaluate(home, options)).toEqual(makeEngine(programs).evaluate(home, options));
});
