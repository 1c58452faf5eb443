import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const parameters: NonNullable<Pack['parameters']> = {
  old: {
    title: { zh: '年龄', en: 'age' },
    unit: 'years',
    values: [
      { value: 50, citation: CITATION },
      { value: 55, from: '2028-01-01', citation: CITATION },
    ],
  },
  rate: {
    title: { zh: '标准', en: 'rate' },
    unit: 'CNY',
    values: [
      { value: 590, citation: CITATION },
      { value: 740, from: '2022-07-01', citation: CITATION },
    ],
  },
};

/** The mother's item. A revision is named, so that nothing but the condition cuts its stretches. */
function ask(on: string, parts: Partial<Entitlement>, facts: object = {}): Item {
  const { evaluate } = engineOf(
    pack([item({ id: 'it', for: ['mother'], ...parts })], { parameters }),
  );
  const household = { members: [{ ...MOTHER, ...facts }] };
  const [found] = evaluate(household, { on, revision: '2020', include: 'all' }).entitlements;
  if (!found) throw new Error('no item');
  return found;
}

const today = { var: 'today.date' };
const thisYear = { var: 'today.year' };
const age = { var: 'person.age' };
const old = { var: 'parameters.old' };
const certified = { var: 'person.disability.certifiedOn' };
const disabled = { disability: { grade: 2, certifiedOn: '2024-05-01' } };

describe('the stretch in which a condition holds', () => {
  it.each<[string, When, string, string | null, string | null]>([
    [
      'from a day that is written',
      { '<=': ['2024-05-01', today] },
      '2024-06-01',
      '2024-05-01',
      null,
    ],
    [
      'after a day that is written',
      { '>': [today, '2024-05-01'] },
      '2024-06-01',
      '2024-05-02',
      null,
    ],
    [
      'until a day that is written',
      { '<=': [today, '2024-05-01'] },
      '2024-04-01',
      null,
      '2024-05-01',
    ],
    [
      'before a day that is written',
      { '<': [today, '2024-05-01'] },
      '2024-04-01',
      null,
      '2024-04-30',
    ],
    [
      'between days that are written',
      { '<=': ['2024-02-03', today, '2024-05-06'] },
      '2024-04-01',
      '2024-02-03',
      '2024-05-06',
    ],
    ['in a year', { '==': [thisYear, 2024] }, '2024-04-01', '2024-01-01', '2024-12-31'],
    ['in years', { in: [thisYear, [2022, 2024]] }, '2024-04-01', '2024-01-01', '2024-12-31'],
    ['from a year on', { '<=': [2024, thisYear] }, '2025-04-01', '2024-01-01', null],
    ['after a year', { '<': [2024, thisYear] }, '2025-04-01', '2025-01-01', null],
    ['at some ages', { in: [age, [47, 49]] }, '2024-05-01', '2024-03-10', '2025-03-09'],
    ['from a figure’s age on', { '>=': [age, old] }, '2025-05-01', '2025-03-10', '2027-12-31'],
    ['again when the figure has risen', { '>=': [age, old] }, '2031-05-01', '2030-03-10', null],
    ['on its own day', { '==': [certified, today] }, '2024-05-01', '2024-05-01', '2024-05-01'],
    ['after its own day', { '<': [certified, today] }, '2024-06-01', '2024-05-02', null],
    [
      'from one of some days on',
      { in: [certified, ['2023-01-01', '2024-05-01']] },
      '2024-06-01',
      '2024-05-01',
      null,
    ],
  ])('%s', (_, when, on, from, through) => {
    expect(ask(on, { when }, disabled)).toMatchObject({ outcome: 'eligible', from, through });
  });

  it('is open before the first day of a figure that rises', () => {
    const benefit: Entitlement['benefit'] = {
      kind: 'cash',
      amount: { exact: { parameter: 'rate' } },
      per: 'person',
      every: 'month',
    };
    expect(ask('2022-01-01', { benefit })).toMatchObject({ from: null, through: '2022-06-30' });
    expect(ask('2022-08-01', { benefit })).toMatchObject({ from: '2022-07-01', through: null });
  });
});
