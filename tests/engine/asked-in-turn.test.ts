import { describe, expect, it } from 'vitest';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];
/** A mother's facts, the day asked about, the outcome, and what is asked for where that is open. */
type Asked = readonly [facts: object, on: string, outcome: string, needs?: readonly string[]];

const parameters: NonNullable<Pack['parameters']> = {
  poor: {
    title: { zh: '低保线', en: 'poverty line' },
    unit: 'CNY',
    values: [
      { value: 0, citation: CITATION },
      { value: 800, from: '2024-05-01', citation: CITATION },
    ],
  },
};

const certified = { var: 'person.disability.certifiedOn' };
const today = { var: 'today.date' };
const days = { var: 'person.hospital.daysThisYear' };
const hospitalised = { var: 'person.majorIllness.hospitalised' };
const graded = { disability: { grade: 1 } };
const ON = '2024-05-01';
const CERTIFIED = ['mother.disability.certifiedOn'];

const OPEN = item({ id: 'first', for: ['mother'], when: { var: 'wantsChild' } });
const SETTLED = item({ id: 'first', for: ['mother'] });

/** Answers, asked of one engine one after another; before the item may stand others. */
function answers(when: When, asked: readonly Asked[], others: readonly Entitlement[]): Asked[] {
  const items = [...others, item({ id: 'it', for: ['mother'], when })];
  const { evaluate } = engineOf(pack(items, { parameters }));
  return asked.map(([facts, on, , needs]): Asked => {
    const household = {
      members: [
        { ...MOTHER, ...facts },
        { id: 'f', role: 'father' },
      ],
    };
    const found = evaluate(household, { on, include: 'all' }).entitlements.at(-1);
    const outcome = found?.outcome ?? 'none';
    return needs === undefined ? [facts, on, outcome] : [facts, on, outcome, found?.needs ?? []];
  });
}

describe('what is said of a household does not hang on who was asked about before it', () => {
  it.each<[string, When, readonly Asked[]]>([
    [
      'on days before and after one that is written',
      { '>=': [certified, '2024-05-01'] },
      [
        [graded, '2024-04-30', 'ineligible', []],
        [graded, '2024-05-01', 'undetermined', CERTIFIED],
      ],
    ],
    [
      'with a day between one that is written and today, or none',
      { '<': ['2024-05-01', certified, today] },
      [
        [{}, '2024-05-02', 'ineligible'],
        [{}, '2024-05-03', 'undetermined'],
      ],
    ],
    [
      'with as many birthdays as a year allows',
      {
        and: [
          { '>=': [{ var: 'laterChild.age' }, 3] },
          { '==': [{ var: 'laterChild.year' }, 2022] },
        ],
      },
      [
        [{}, '2024-12-31', 'ineligible'],
        [{}, '2025-01-01', 'undetermined'],
      ],
    ],
    [
      'with a year between, or none',
      { '<': [2023, { var: 'person.majorIllness.year' }, { var: 'today.year' }] },
      [
        [{}, '2024-12-31', 'ineligible'],
        [{}, '2025-01-01', 'undetermined'],
      ],
    ],
    [
      'with so many days of the year gone, or not',
      { '>=': [days, 100] },
      [
        [{}, '2024-04-08', 'ineligible'], // the ninety-ninth day of 2024
        [{}, '2024-04-09', 'undetermined'],
        [{ hospitalStays: [] }, '2024-04-09', 'ineligible'],
      ],
    ],
    [
      'with a figure before and after it rises',
      { '<': [{ var: 'previousYearIncome' }, { var: 'parameters.poor' }] },
      [
        [{}, '2024-04-30', 'ineligible'], // no income is less than nothing
        [{}, '2024-05-01', 'undetermined'],
      ],
    ],
    [
      'with the other’s day known, a different one',
      { '<': [certified, { var: 'father.disability.certifiedOn' }] },
      [
        [{ disability: { certifiedOn: '2010-01-01' } }, '2024-05-01', 'undetermined'],
        [{ disability: { certifiedOn: '2024-05-01' } }, '2024-05-01', 'ineligible'],
        [{}, '2024-05-01', 'undetermined'],
      ],
    ],
    [
      'with a day between two that are known, or none',
      {
        '<': [
          { var: 'person.specialAssistance.since' },
          certified,
          { var: 'person.specialAssistance.through' },
        ],
      },
      [
        [{ specialAssistance: { since: '2010-01-01', through: '2010-01-03' } }, ON, 'undetermined'],
        [{ specialAssistance: { since: '2010-01-01', through: '2010-01-02' } }, ON, 'ineligible'],
        [{ specialAssistance: { since: '2010-01-02', through: '2010-01-01' } }, ON, 'ineligible'],
        [{ specialAssistance: { since: '2010-12-31', through: '2011-01-02' } }, ON, 'undetermined'],
      ],
    ],
    [
      'with a year after one that is known, or none',
      {
        '<': [
          { var: 'person.majorIllness.year' },
          { var: 'person.disability.year' },
          { var: 'today.year' },
        ],
      },
      [
        [{ majorIllness: { year: 2022 } }, ON, 'undetermined'],
        [{ majorIllness: { year: 2023 } }, ON, 'ineligible'],
        [{ majorIllness: { year: 2021 } }, ON, 'undetermined'],
      ],
    ],
    [
      'with a grade known, though not since when',
      { '<=': [{ var: 'person.disability.grade' }, 2] },
      [
        [{ disability: { grade: 2 } }, ON, 'undetermined', CERTIFIED],
        [{ disability: { grade: 3 } }, ON, 'ineligible'],
      ],
    ],
    [
      'with kinds known, though not since when',
      { in: ['mental', { var: 'person.disability.kinds' }] },
      [
        [{ disability: { kinds: ['vision', 'mental'] } }, ON, 'undetermined', CERTIFIED],
        [{ disability: { kinds: ['vision'] } }, ON, 'ineligible'],
        [{ disability: { kinds: [] } }, ON, 'ineligible'],
      ],
    ],
    [
      'with a code between one that is written and one that is known, or none',
      { '<': ['110100', { var: 'person.residence.code' }, { var: 'person.hukou.code' }] },
      [
        [{ hukou: { code: '110102' } }, ON, 'undetermined'],
        [{ hukou: { code: '110101' } }, ON, 'ineligible'],
      ],
    ],
    [
      'with the whole of an object missing, or a part of it',
      { or: [hospitalised, { '==': [hospitalised, false] }] },
      [
        [{}, '2024-05-01', 'undetermined', ['mother.majorIllness']], // there may be no illness
        [{ majorIllness: { year: 2020 } }, '2024-05-01', 'eligible', []],
      ],
    ],
    [
      'with the same missing, asked for by another path',
      { '==': [{ var: 'person.residence.kind' }, 'home'] },
      [
        [{}, '2024-05-01', 'undetermined', ['mother.residence']],
        [
          { residence: { code: '110101' } },
          '2024-05-01',
          'undetermined',
          ['mother.residence.kind'],
        ],
      ],
    ],
  ])('%s', (_, when, asked) => {
    for (const others of [[], [OPEN], [SETTLED]]) {
      expect(answers(when, asked, others)).toEqual(asked);
      const back = [...asked].reverse();
      expect(answers(when, back, others)).toEqual(back);
    }
  });

  it('with nobody listed, on the eve of the first day that is possible', () => {
    const when: When = { '>=': [certified, '2024-05-01'] };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
    const outcome = (on: string): unknown =>
      evaluate({}, { on, district: 'here', include: 'all' }).entitlements[0]?.outcome;
    const days = ['2024-04-30', '2024-05-01', '2024-04-30'];
    expect(days.map(outcome)).toEqual(['ineligible', 'undetermined', 'ineligible']);
  });
});
