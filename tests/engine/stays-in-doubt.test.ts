import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];
type Stay = Readonly<Partial<Record<'from' | 'through', string>>>;

const days = { var: 'person.hospital.daysThisYear' };
const today = { var: 'person.hospital.today' };

function stretches(when: When, facts: object, from: string, through: string): string[] {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
  const household = { members: [{ ...MOTHER, ...facts }], rural: false };
  return evaluate(household, { from, through, revision: '2020', include: 'all' }).entitlements.map(
    (each) => `${each.outcome} ${each.from ?? '…'} ${each.through ?? '…'}`,
  );
}

const outcome = (when: When, stays: readonly Stay[] | undefined, on = '2024-05-01'): unknown =>
  stretches(when, { hospitalStays: stays }, on, on)[0]?.split(' ')[0];

describe('stays of which nothing is known', () => {
  it.each<[string, When, string]>([
    ['on New Year', today, '2024-01-01'],
    ['on New Year, not to be', { '!': today }, '2024-01-01'],
    ['for the first day', { and: [today, { '<': [days, 2] }] }, '2024-05-01'],
    ['for all days so far', { '>=': [days, 122] }, '2024-05-01'],
  ])('may be over a day: %s', (_, when, on) => {
    expect(outcome(when, undefined, on)).toBe('undetermined');
  });

  it('are not over more days than the year has had', () => {
    expect(outcome({ '>=': [days, 123] }, undefined)).toBe('ineligible');
    const several: When = {
      or: [{ '>=': [days, 10] }, { and: [{ '>=': [days, 5] }, { var: 'rural' }] }],
    };
    expect(stretches(several, {}, '2024-01-01', '2025-01-01')).toEqual([
      'ineligible 2024-01-01 2024-01-09',
      'undetermined 2024-01-10 2024-12-31',
      'ineligible 2025-01-01 2025-01-09',
    ]);
  });
});

describe('days of the year beside a stay of which a day is missing', () => {
  const known = { from: '2024-03-01', through: '2024-03-20' };

  // Through 5 January there are five days at most and one at least.
  it.each<[When, string[]]>([
    [
      { '>=': [days, 10] },
      [
        'ineligible 2024-01-06 2024-03-04',
        'undetermined 2024-03-05 2024-03-08',
        'eligible 2024-03-09 2024-12-31',
      ],
    ],
    [
      { '<=': [days, 10] },
      [
        'eligible 2024-01-06 2024-03-05',
        'undetermined 2024-03-06 2024-03-09',
        'ineligible 2024-03-10 2024-12-31',
      ],
    ],
  ])('whose first day is missing are counted from the most to the least: %j', (when, expected) => {
    const found = stretches(
      when,
      { hospitalStays: [{ through: '2024-01-05' }, known] },
      '2024-01-06',
      '2024-12-31',
    );
    // What comes before is no matter here.
    expect([found[0]?.replace(/ .* /, ' 2024-01-06 '), ...found.slice(1)]).toEqual(expected);
  });

  it('whose last day is missing are counted from the day on which it may have gone on', () => {
    expect(
      stretches(
        { '>=': [days, 10] },
        { hospitalStays: [{ from: '2024-01-05' }, known] },
        '2024-01-05',
        '2024-12-31',
      ).slice(-2),
    ).toEqual(['undetermined 2024-01-14 2024-03-08', 'eligible 2024-03-09 2024-12-31']);
  });

  it.each<[number, string]>([
    [1, 'ineligible'],
    [2, 'undetermined'],
    [50, 'undetermined'],
    [102, 'undetermined'],
    [103, 'ineligible'],
  ])('add up to %i before today: %s', (count, expected) => {
    // From 1 January through 31 March there are 91 days, from 20 through 30 April 11.
    const stays = [{ through: '2024-03-31' }, { from: '2024-04-20' }];
    const when: When = { and: [{ '!': today }, { '==': [days, count] }] };
    expect(outcome(when, stays)).toBe(expected);
    expect(outcome(when, [...stays].reverse())).toBe(expected);
  });

  it.each<Stay>([{ from: '2024-05-01' }, { through: '2024-05-01' }])(
    'have today among them where it is the day that is given: %j',
    (stay) => {
      expect(outcome({ '<': [days, 1] }, [stay])).toBe('ineligible');
      expect(outcome({ and: [today, { '<': [days, 2] }] }, [stay, { from: '2024-05-02' }])).toBe(
        'from' in stay ? 'eligible' : 'undetermined',
      );
    },
  );
});

describe('in hospital on few days only', () => {
  const few = (most: number): When => ({ and: [today, { '<=': [days, most] }] });

  it('is open for as long as a stay may go on, year after year', () => {
    const hospitalStays = [{ from: '2024-03-01' }, { from: '2024-03-10' }];
    expect(stretches(few(5), { hospitalStays }, '2024-02-29', '2025-01-06')).toEqual([
      'ineligible … 2024-02-29',
      'eligible 2024-03-01 2024-03-01',
      'undetermined 2024-03-02 2024-03-05',
      'ineligible 2024-03-06 2024-03-09',
      // Of the first at least a day, of the second one, two, three and four.
      'undetermined 2024-03-10 2024-03-13',
      'ineligible 2024-03-14 2024-12-31',
      'undetermined 2025-01-01 2025-01-05',
      'ineligible 2025-01-06 2025-12-31',
    ]);
  });

  it('ends sooner by a day for each stay that has a day at least', () => {
    const hospitalStays = [
      { through: '2024-02-03' },
      { through: '2024-03-03' },
      { from: '2024-03-10' },
    ];
    expect(stretches(few(7), { hospitalStays }, '2024-03-04', '2024-12-31')).toEqual([
      'ineligible 2024-03-04 2024-03-09',
      'undetermined 2024-03-10 2024-03-14',
      'ineligible 2024-03-15 2024-12-31',
    ]);
  });

  it('is open though another stay has yet to begin', () => {
    const stays = [{ from: '2024-01-01' }, { from: '2024-04-01' }, { from: '2024-06-01' }];
    // One day of the first and 31 of the second.
    expect(outcome(few(32), stays)).toBe('undetermined');
    expect(outcome(few(31), stays)).toBe('ineligible');
  });
});
