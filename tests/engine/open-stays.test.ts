import fc from 'fast-check';
import { expect, it } from 'vitest';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

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
