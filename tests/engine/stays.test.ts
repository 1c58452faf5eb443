import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];
type Stay = readonly [from: string | null, through: string | null];

const days = { var: 'person.hospital.daysThisYear' };
const today = { var: 'person.hospital.today' };

const stretches = (when: When, stays: readonly Stay[], from: string, through: string): string[] => {
  const hospitalStays = stays.map(([first, last]) => ({
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { through: last }),
  }));
  return engineOf(pack([item({ id: 'it', for: ['mother'], when })]))
    .evaluate({ members: [{ ...MOTHER, hospitalStays }] }, { from, through, include: 'all' })
    .entitlements.map((each) => `${each.outcome} ${each.from ?? '…'} ${each.through ?? '…'}`);
};

/** The outcome on 1 May 2024. */
const outcome = (when: When, ...stays: readonly Stay[]): string | undefined =>
  stretches(when, stays, '2024-05-01', '2024-05-01')[0]?.split(' ')[0];

describe('stays in hospital', () => {
  it.each<[Stay, string]>([
    [['2024-04-01', '2024-04-30'], 'ineligible'],
    [['2024-04-01', '2024-05-01'], 'eligible'],
    [['2024-05-01', '2024-05-01'], 'eligible'],
    [['2024-05-02', '2024-05-03'], 'ineligible'],
    [['2024-05-02', '2024-04-30'], 'ineligible'],
    [['2024-05-01', null], 'eligible'],
    [['2024-04-30', null], 'undetermined'],
    [['2024-05-02', null], 'ineligible'],
    [[null, '2024-05-01'], 'eligible'],
    [[null, '2024-05-02'], 'undetermined'],
    [[null, '2024-04-30'], 'ineligible'],
    [[null, null], 'undetermined'],
  ])('%j are over 1 May 2024: %s', (stay, expected) => {
    expect(outcome(today, stay)).toBe(expected);
  });

  it('are over a day when one of them is, whatever is not known of another', () => {
    expect(outcome(today, ['2024-04-01', null], ['2024-05-01', '2024-05-02'])).toBe('eligible');
    expect(outcome(today, ['2024-04-01', null], ['2024-04-01', '2024-04-02'])).toBe('undetermined');
    expect(outcome(today)).toBe('ineligible');
  });

  it.each<[number, readonly Stay[]]>([
    [0, []],
    [1, [['2024-05-01', '2024-05-01']]],
    [30, [['2024-04-01', '2024-04-30']]],
    [31, [['2024-04-01', '2024-12-31']]],
    [122, [['2020-01-01', '2024-12-31']]], // the year's days up to the day asked about
    [0, [['2023-01-01', '2023-12-31']]],
    [0, [['2024-05-02', '2024-12-31']]],
    [0, [['2024-04-30', '2024-04-01']]], // not a stay
    [
      30,
      [
        ['2024-04-01', '2024-04-20'],
        ['2024-04-10', '2024-04-30'],
      ],
    ],
    [
      30,
      [
        ['2024-04-15', '2024-04-16'],
        ['2024-04-01', '2024-04-30'],
      ],
    ],
    [
      30,
      [
        ['2024-04-01', '2024-04-20'],
        ['2024-04-20', '2024-04-30'],
      ],
    ],
    [
      3,
      [
        ['2024-04-29', '2024-04-29'],
        ['2024-01-02', '2024-01-03'],
      ],
    ],
  ])('count %i days of the year: %j', (count, stays) => {
    expect(outcome({ '==': [days, count] }, ...stays)).toBe('eligible');
    expect(outcome({ '<': [days, count] }, ...stays)).toBe('ineligible');
    expect(outcome({ '>': [days, count] }, ...stays)).toBe('ineligible');
  });

  it.each<[When, readonly Stay[], string]>([
    [{ '<=': [days, 121] }, [[null, null]], 'undetermined'],
    [{ '<=': [days, 122] }, [[null, null]], 'eligible'], // no more days of the year have been
    [{ '>=': [days, 5] }, [['2024-04-27', null]], 'undetermined'],
    [{ '>=': [days, 6] }, [['2024-04-27', null]], 'ineligible'],
    [{ '>=': [days, 1] }, [['2024-04-27', null]], 'eligible'], // a stay has one day at least
    [{ '>=': [days, 1] }, [[null, '2023-12-31']], 'ineligible'],
    [{ '>=': [days, 30] }, [[null, '2024-01-30']], 'undetermined'],
    [{ '>=': [days, 31] }, [[null, '2024-01-30']], 'ineligible'],
    [
      { '>=': [days, 8] },
      [
        ['2024-01-01', '2024-01-03'],
        ['2024-04-27', null],
      ],
      'undetermined',
    ],
    [
      { '>=': [days, 9] },
      [
        ['2024-01-01', '2024-01-03'],
        ['2024-04-27', null],
      ],
      'ineligible',
    ],
    [
      { '>=': [days, 3] },
      [
        ['2024-01-01', '2024-01-03'],
        ['2024-04-27', null],
      ],
      'eligible',
    ],
    [{ and: [{ '!': today }, { '==': [days, 121] }] }, [[null, null]], 'undetermined'],
    [{ and: [today, { '==': [days, 5] }] }, [['2024-04-27', null]], 'undetermined'],
    [{ and: [today, { '==': [days, 4] }] }, [['2024-04-27', null]], 'ineligible'],
    [{ and: [{ '!': today }, { '==': [days, 5] }] }, [['2024-04-27', null]], 'ineligible'],
    [{ and: [{ '!': today }, { '==': [days, 4] }] }, [['2024-04-27', null]], 'undetermined'],
  ])('of which a day is missing leave %j of %j %s', (when, stays, expected) => {
    expect(outcome(when, ...stays)).toBe(expected);
  });

  it('change what is given on their first day and after their last', () => {
    expect(
      stretches(
        today,
        [
          ['2024-03-01', '2024-03-05'],
          ['2024-03-04', '2024-03-09'],
          ['2024-03-10', '2024-03-11'],
        ],
        '2024-02-01',
        '2024-04-01',
      ),
    ).toEqual([
      'ineligible … 2024-02-29',
      'eligible 2024-03-01 2024-03-11',
      'ineligible 2024-03-12 …',
    ]);
  });

  it('begin to count anew on 1 January', () => {
    const stays: Stay[] = [['2023-12-01', '2025-01-20']];
    expect(stretches({ '>': [days, 40] }, stays, '2023-12-01', '2025-02-01')).toEqual([
      'ineligible … 2024-02-09',
      'eligible 2024-02-10 2024-12-31',
      'ineligible 2025-01-01 …',
    ]);
  });

  it('reach a count on the day of so many, and pass it on the next', () => {
    const stays: Stay[] = [
      ['2024-02-01', '2024-02-10'],
      ['2024-03-01', '2024-03-10'],
    ];
    expect(stretches({ '==': [days, 15] }, stays, '2024-02-01', '2024-04-01')).toEqual([
      'ineligible … 2024-03-04',
      'eligible 2024-03-05 2024-03-05',
      'ineligible 2024-03-06 …',
    ]);
    expect(stretches({ '==': [days, 10] }, stays, '2024-02-01', '2024-04-01')).toEqual([
      'ineligible … 2024-02-09',
      'eligible 2024-02-10 2024-02-29',
      'ineligible 2024-03-01 …',
    ]);
  });
});
