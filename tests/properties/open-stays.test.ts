import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from '../engine/small-pack.js';

interface Stay {
  from?: string;
  through?: string;
}

const MOST = 3;
const { evaluate } = engineOf(
  pack([
    item({
      id: 'it',
      for: ['mother'],
      when: {
        and: [
          { var: 'person.hospital.today' },
          { '<=': [{ var: 'person.hospital.daysThisYear' }, MOST] },
        ],
      },
    }),
  ]),
);

const outcome = (hospitalStays: readonly Stay[], on: string): string | undefined =>
  evaluate({ members: [{ ...MOTHER, hospitalStays }] }, { on, include: 'all' }).entitlements[0]
    ?.outcome;

/** The days about New Year of which stays begin and end here. */
const DAYS = [30, 31, 32, 33, 34, 35, 36, 37, 38, 39].map((number) =>
  number <= 31 ? `2023-12-${number}` : `2024-01-${String(number - 31).padStart(2, '0')}`,
);

/** Every way to fill in what is missing. */
const filled = ([first, ...rest]: readonly Stay[]): Required<Stay>[][] => {
  if (!first) return [[]];
  const days = (day: string | undefined): string[] => (day === undefined ? DAYS : [day]);
  const own = days(first.from).flatMap((from) =>
    days(first.through)
      .filter((through) => from <= through)
      .map((through) => ({ from, through })),
  );
  return filled(rest).flatMap((others) => own.map((stay) => [stay, ...others]));
};

function holds(stays: readonly Required<Stay>[], on: string): boolean {
  const isIn = (day: string): boolean =>
    stays.some(({ from, through }) => from <= day && day <= through);
  return isIn(on) && DAYS.filter((day) => day >= '2024' && day <= on && isIn(day)).length <= MOST;
}

const stay = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), fc.integer({ min: 0, max: 5 }))
  .map(([one, other, gap]): Stay => {
    const [from = '', through = ''] = [one, other].sort();
    return {
      ...(gap === 0 || gap === 2 ? {} : { from }),
      ...(gap === 1 || gap === 2 ? {} : { through }),
    };
  });

it('Stays of which a day is missing leave open what the missing days decide, and nothing else', () => {
  const open = fc
    .array(stay, { minLength: 1, maxLength: 3 })
    .filter((stays) => stays.filter(({ from, through }) => !from && !through).length < 2);
  fc.assert(
    fc.property(open, fc.constantFrom('2024-01-02', '2024-01-06'), (stays, on) => {
      const answers = new Set(filled(stays).map((each) => holds(each, on)));
      const expected =
        answers.size === 2 ? 'undetermined' : answers.has(true) ? 'eligible' : 'ineligible';
      expect(outcome(stays, on)).toBe(expected);
    }),
    { numRuns: 400, seed: 20_240_602 },
  );
});

it('Two stays without a last day may be over but for today', () => {
  expect(outcome([{ from: '2024-01-01' }, { from: '2024-01-06' }], '2024-01-07')).toBe(
    'undetermined',
  );
});

const inHospital = { var: 'person.hospital.today' };
const days = { var: 'person.hospital.daysThisYear' };
const RULES: readonly Entitlement['when'][] = [
  { and: [inHospital, { '<=': [days, 9] }] },
  { and: [inHospital, { '<': [6, days, 12] }] },
  { and: [{ '!': inHospital }, { '>=': [days, 7] }] },
  { '<=': [days, 9] },
  { '==': [days, 11] },
];
/** Days on which stays begin and end here, and days around them. */
const FEBRUARY = Array.from({ length: 40 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 28 + index)).toISOString().slice(0, 10),
);
const long = fc
  .tuple(
    fc.constantFrom(...FEBRUARY.slice(4, 24)),
    fc.constantFrom(...FEBRUARY.slice(4, 24)),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([one, other, gap]): Stay => {
    const [from = '', through = ''] = [one, other].sort();
    return gap === 0 ? { through } : gap < 3 ? { from } : { from, through };
  });

it.each(RULES.map((when) => [JSON.stringify(when), when] as const))(
  'Stretches end where the answer of a day changes, and only there, though days of stays are missing: %s',
  (_, when) => {
    const engine = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
    fc.assert(
      fc.property(fc.array(long, { minLength: 2, maxLength: 3 }), (hospitalStays) => {
        const answers = FEBRUARY.map((on) => {
          const household = { members: [{ ...MOTHER, hospitalStays }] };
          const [found] = engine.evaluate(household, { on, include: 'all' }).entitlements;
          return { outcome: found?.outcome, from: found?.from, through: found?.through };
        });
        for (const [index, { outcome, from, through }] of answers.entries()) {
          const before = answers[index - 1];
          const after = answers[index + 1];
          if (before) expect(from === FEBRUARY[index]).toBe(before.outcome !== outcome);
          if (after) expect(through === FEBRUARY[index]).toBe(after.outcome !== outcome);
        }
      }),
      { numRuns: 12, seed: 20_240_603 },
    );
  },
);

it('A stay without a last day uses up the days that are left beside another', () => {
  const care: Entitlement['when'] = { and: [inHospital, { '<=': [days, 90] }] };
  const engine = engineOf(pack([item({ id: 'it', for: ['mother'], when: care })]));
  const hospitalStays = [{ from: '2024-05-30' }, { from: '2024-07-18' }];
  const household = { members: [{ ...MOTHER, hospitalStays }] };
  const { entitlements } = engine.evaluate(household, {
    from: '2024-07-19',
    through: '2025-01-01',
    include: 'all',
  });
  expect(entitlements.map(({ outcome, from, through }) => [outcome, from, through])).toEqual([
    ['undetermined', '2024-07-19', '2024-10-14'],
    ['ineligible', '2024-10-15', '2024-12-31'],
    ['undetermined', '2025-01-01', expect.anything()],
  ]);
});
