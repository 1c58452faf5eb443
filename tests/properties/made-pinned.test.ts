import { expect, it } from 'vitest';
import type { Household } from '../../src/generated/household.types.js';
import type { Condition, Pack } from '../../src/generated/pack.types.js';
import { item, pack } from '../engine/small-pack.js';
import { bind } from './packs.js';
import { differences } from './sweep.js';

const CITATION = { clause: '一', quote: '条文' };

/** Smallest conditions and households of faults that made-up packs have found: none may come back. */
const found: readonly {
  readonly fault: string;
  readonly when: Condition;
  readonly parameters?: NonNullable<Pack['parameters']>;
  readonly knownAt?: string;
  readonly days: readonly string[];
  readonly household: Household;
}[] = [
  {
    fault: 'a list of years did not change with the year',
    when: { in: [{ var: 'today.year' }, [2024, 2022]] },
    days: ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01', '2024-05-01'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'a list of days did not change with the day',
    when: { '!': { in: [{ var: 'today.date' }, ['2024-05-01', '2022-05-01']] } },
    days: ['2022-04-30', '2022-05-01', '2022-05-02', '2024-05-01', '2024-05-02'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'over a window, a year that only an unknown day can be in was refused',
    when: { '==': [{ var: 'laterChild.year' }, 2023] },
    days: ['2021-05-01', '2022-12-31', '2023-01-01', '2025-05-01'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'over a window, a day that only an unknown day can be was refused',
    when: { '<': ['2022-12-24', { var: 'mother.disability.certifiedOn' }, '2022-12-31'] },
    days: ['2022-12-24', '2022-12-25', '2025-12-31'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'a stretch began on a day of the year 2',
    when: { '<': [2, { var: 'today.year' }] },
    days: ['2021-05-01', '2022-12-31'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'over a window, unknown days in hospital were possible before the year had so many',
    when: { '<=': [60, { var: 'mother.hospital.daysThisYear' }] },
    days: ['2022-01-01', '2022-05-01'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'over a window, an unknown year came too early for another to lie before it',
    when: {
      and: [
        { '<': [2021, { var: 'mother.majorIllness.year' }] },
        { '<': [{ var: 'mother.majorIllness.year' }, { var: 'laterChild.year' }] },
      ],
    },
    days: ['2021-05-01', '2022-05-01', '2023-05-01', '2024-05-01'],
    household: { members: [{ role: 'mother', hukou: { code: '110101' } }] },
  },
  {
    fault: 'a figure that the document itself gives from a later day on was not known with it',
    when: { '<': [{ var: 'parameters.figure' }, { var: 'mother.disability.grade' }] },
    parameters: {
      figure: {
        title: { zh: '数额', en: 'figure' },
        unit: 'count',
        values: [
          { value: 4, citation: CITATION },
          { value: 2, from: '2022-01-01', citation: CITATION },
        ],
      },
    },
    knownAt: '2021-12-31',
    days: ['2021-05-01', '2022-05-01'],
    household: {
      members: [
        {
          role: 'mother',
          hukou: { code: '110101' },
          disability: { grade: 3, certifiedOn: '2010-01-01', kinds: [] },
        },
      ],
    },
  },
];

it.each(found)('Not again: $fault', ({ when, parameters = {}, knownAt, days, household }) => {
  const made = bind(pack([item({ id: 'a', when })], { parameters }));
  const [day = ''] = days;
  const question = { pack: made, day, named: true, readings: {}, knownAt, household };
  expect(differences(question, days)).toEqual([]);
});
