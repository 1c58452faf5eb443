import { describe, expect, it } from 'vitest';
import { addDay } from '../../src/batch/tally/add-day.js';
import { addWindow } from '../../src/batch/tally/add-window.js';
import { emptyTally, mergeTally } from '../../src/batch/tally/tally.js';
import type { Tally } from '../../src/batch/tally/tally.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from '../engine/small-pack.js';

const YEAR = { from: '2026-01-01', through: '2026-12-31' };
const HOUSEHOLD = { members: [MOTHER] };

/** The tally of one household over a window, against a pack of some items. */
function tallied(
  entitlements: Entitlement[],
  { window = YEAR, household = HOUSEHOLD, parts = {} } = {},
): Tally {
  const { evaluate, decide } = engineOf(pack(entitlements, parts));
  const festivals = new Map(entitlements.map((each) => [`here/${each.id}`, each.festivals ?? []]));
  const tally = emptyTally();
  const before = decide(household, { on: `${String(Number(window.from.slice(0, 4)) - 1)}-12-31` });
  addWindow(
    tally,
    evaluate(household, window).entitlements,
    window,
    (id) => festivals.get(id)?.length ?? 0,
    ({ id }) => before.some((each) => each.id === id && each.outcome === 'eligible'),
  );
  return tally;
}

const exact = (count: number, fen: number): object => ({ exact: { count, least: fen, most: fen } });

const AGED: Entitlement['when'] = { '>=': [{ var: 'person.age' }, 51] }; // from 2026-03-10 on
const cash = (parts: object): Entitlement['benefit'] => ({
  kind: 'cash',
  amount: { exact: '100.00' },
  per: 'person',
  every: 'month',
  ...parts,
});

describe('a year ahead', () => {
  it('has what is given by the month in each month that is touched', () => {
    const { months, items } = tallied([item({ id: 'monthly', when: AGED })]);
    expect(Object.keys(months)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}`),
    );
    expect(months['2026-03']).toEqual({ '': exact(1, 100_00) });
    expect(items['here/monthly']?.amounts).toEqual(exact(10, 1000_00));
  });

  it('counts a month that two stretches touch once, with what is given first', () => {
    const until = { when: { '<': [{ var: 'today.date' }, '2026-03-10'] }, ...(cash({}) as object) };
    const benefit = [until, cash({ amount: { exact: '250.00' } })] as Entitlement['benefit'];
    const { months } = tallied([item({ id: 'raised', benefit })]);
    expect(months['2026-03']).toEqual({ '': exact(1, 100_00) });
    expect(months['2026-04']).toEqual({ '': exact(1, 250_00) });
  });

  it('has what is given by the year on the first day within that year', () => {
    const yearly = item({ id: 'yearly', when: AGED, benefit: cash({ every: 'year' }) });
    expect(tallied([yearly]).months).toEqual({ '2026-03': { '': exact(1, 100_00) } });
    const window = { from: '2026-07-01', through: '2028-06-30' };
    // In 2026 it was given in March, before the window.
    expect(tallied([yearly], { window }).months).toEqual({
      '2027-01': { '': exact(1, 100_00) },
      '2028-01': { '': exact(1, 100_00) },
    });
  });

  it('has what is given on festivals in their months', () => {
    const visit = item({
      id: 'visit',
      benefit: cash({ every: 'festival' }),
      festivals: ['spring-festival', 'mid-autumn', 'double-ninth'],
    });
    // 2026: 17 February, 25 September, 18 October.
    expect(Object.keys(tallied([visit]).months)).toEqual(['2026-02', '2026-09', '2026-10']);
  });

  it('has what is given once apart, on the event, and only if it begins within the window', () => {
    const once = (id: string, when: NonNullable<Entitlement['when']>): Entitlement =>
      item({ id, when, benefit: cash({ every: 'once' }) });
    const { months, items } = tallied([
      once('begins', AGED),
      once('began', { '>=': [{ var: 'person.age' }, 50] }),
    ]);
    expect(months).toEqual({});
    expect(items['here/begins']?.event).toEqual(exact(1, 100_00));
    expect(items['here/began']?.event).toEqual({});
  });

  it('does not take a new rate from the first day on for a new event', () => {
    const parameters: Pack['parameters'] = {
      rate: {
        title: { zh: '标准', en: 'rate' },
        unit: 'CNY',
        values: [
          { value: 100, citation: { clause: '一', quote: '条文' } },
          { value: 200, from: '2026-01-01', citation: { clause: '一', quote: '条文' } },
        ],
      },
    };
    const benefit = cash({ every: 'once', amount: { exact: { parameter: 'rate' } } });
    const { items } = tallied([item({ id: 'once', benefit })], { parts: { parameters } });
    expect(items['here/once']).toMatchObject({ event: {}, outcomes: { eligible: 1 } });
  });

  it('never sums floors, ceilings, ranges and what others set with fixed sums', () => {
    const yearly = (id: string, amount: object | null): Entitlement =>
      item({ id, benefit: cash({ every: 'year', amount }) });
    const { months } = tallied([
      yearly('exact', { exact: '100.00' }),
      yearly('floor', { atLeast: '200.00' }),
      yearly('ceiling', { atMost: '300.00' }),
      yearly('range', { between: ['400.00', '500.00'] }),
      yearly('ratio', { ratio: '0.5' }),
      yearly('others', { setBy: '省' }),
      yearly('service', null),
      { ...yearly('open', { exact: '600.00' }), when: { var: 'lowIncome' } },
    ]);
    expect(months['2026-01']?.['']).toEqual({
      exact: { count: 1, least: 100_00, most: 100_00 },
      atLeast: { count: 1, least: 200_00, most: null },
      atMost: { count: 1, least: 0, most: 300_00 },
      between: { count: 1, least: 400_00, most: 500_00 },
      ratio: { count: 1, least: 0, most: 0 },
      setBy: { count: 1, least: 0, most: 0 },
      none: { count: 1, least: 0, most: 0 },
      undetermined: { count: 1, least: 0, most: 0 },
    });
  });

  it('says what each payer bears, to the fen', () => {
    const funding = [
      {
        shares: [
          { payer: 'city', parts: 1 },
          { payer: 'district', parts: 2 },
        ],
      },
    ];
    const { months, items } = tallied([item({ id: 'shared', funding })]);
    expect(months['2026-05']).toEqual({ city: exact(1, 33_33), district: exact(1, 66_67) });
    expect(items['here/shared']?.payers).toEqual({
      city: exact(12, 399_96),
      district: exact(12, 800_04),
    });
  });

  it('leaves apart what is given by the day or the case, or to nobody knows how many', () => {
    const { months, items } = tallied([
      item({ id: 'daily', benefit: cash({ every: 'day' }) }),
      item({ id: 'case', benefit: cash({ every: 'case' }) }),
      item({ id: 'many', for: 'household', benefit: cash({}) }),
    ]);
    expect(months).toEqual({});
    for (const { apart, amounts } of Object.values(items)) {
      expect(Object.values(apart)).toEqual([1]);
      expect(amounts).toEqual({});
    }
  });

  it('adds up from its parts', () => {
    const whole = tallied([item({ id: 'monthly' })]);
    const parts = emptyTally();
    for (const window of [
      { from: '2026-01-01', through: '2026-04-30' },
      { from: '2026-05-01', through: '2026-12-31' },
    ])
      mergeTally(parts, tallied([item({ id: 'monthly' })], { window }));
    expect(parts.months).toEqual(whole.months);
    expect(parts.items['here/monthly']?.payers).toEqual(whole.items['here/monthly']?.payers);
  });
});

describe('one day', () => {
  it('has what a year comes to, by item and payer, and the facts that are missing', () => {
    const funding = [{ shares: [{ payer: 'city', parts: 1 }] }];
    const { evaluate } = engineOf(
      pack([
        item({ id: 'monthly', funding }),
        item({ id: 'open', when: { var: 'lowIncome' } }),
        item({ id: 'no', when: { var: 'person.careCard' } }),
      ]),
    );
    const household = { members: [{ ...MOTHER, careCard: false }] };
    const tally = emptyTally();
    for (let count = 0; count < 3; count += 1)
      addDay(tally, evaluate(household, { on: '2026-05-01' }).entitlements, () => 0);
    expect(tally).toMatchObject({
      households: 3,
      touched: { eligible: 3, undetermined: 3, ineligible: 0 },
      facts: { lowIncome: { households: 3, items: 3 } },
      items: {
        'here/monthly': { outcomes: { eligible: 3 }, payers: { city: exact(3, 3600_00) } },
        'here/open': { outcomes: { undetermined: 3 }, amounts: {} },
      },
    });
  });
});
