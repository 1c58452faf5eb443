import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const rest: Partial<Pack> = {
  parameters: {
    poor: {
      title: { zh: '低保线', en: 'poverty line' },
      unit: 'CNY',
      values: [{ value: 800, citation: CITATION }],
    },
  },
  terms: {
    poor: { title: { zh: '贫困', en: 'poor' }, when: { var: 'lowIncome' }, citations: [CITATION] },
  },
};

/** The mother's item; the father is listed, and nothing is known of him but what is given. */
function ask(when: When, mother: object = {}, father: object = {}, more: object = {}): Item {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })], rest));
  const members = [
    { ...MOTHER, ...mother },
    { id: 'f', role: 'father', ...father },
    { id: 'c', role: 'child' },
  ];
  const [found] = evaluate({ members, ...more }, { on: '2024-05-01', include: 'all' }).entitlements;
  if (!found) throw new Error('no item');
  return found;
}

const year = { var: 'person.disability.year' };
const certified = { var: 'person.disability.certifiedOn' };
const hisYear = { var: 'father.disability.year' };
const hisDay = { var: 'father.disability.certifiedOn' };
const code = { var: 'child.residence.code' };
const income = { var: 'previousYearIncome' };
const line = { var: 'parameters.poor' };
const certifiedIn = (certifiedOn: string): object => ({ disability: { grade: 1, certifiedOn } });
const illIn = (when: number): object => ({ majorIllness: { year: when } });
const illness = {
  '==': [{ var: 'person.majorIllness.year' }, { var: 'father.majorIllness.year' }],
};

describe('a condition that some answer meets and some other does not is open', () => {
  it.each<[string, When, object?, object?]>([
    ['an age', { '==': [{ var: 'father.age' }, 60] }],
    ['an age or more', { '>=': [{ var: 'father.age' }, 60] }],
    ['years since a later child', { '>=': [{ var: 'laterChild.age' }, 3] }],
    ['a sum as large as a figure', { '>=': [income, line] }],
    ['a sum above a figure', { '>': [income, line] }],
    ['a sum that is a figure', { '==': [income, line] }],
    ['the day of somebody else', { '==': [certified, hisDay] }, certifiedIn('2015-03-04')],
    ['a day before somebody else’s', { '<': [hisDay, certified] }, certifiedIn('2015-03-04')],
    ['a day after somebody else’s', { '<': [certified, hisDay] }, certifiedIn('2015-03-04')],
    ['the year of somebody else', illness as When, illIn(2015)],
    ['the year of somebody else, asked of him', illness as When, {}, illIn(2015)],
    [
      'a year beside a grade',
      { and: [{ '<=': [{ var: 'person.disability.grade' }, 3] }, { '==': [year, 2015] }] },
    ],
    [
      'a kind beside a grade',
      {
        and: [
          { '<=': [{ var: 'person.disability.grade' }, 3] },
          { in: ['vision', { var: 'person.disability.kinds' }] },
        ],
      },
    ],
    [
      'two years in a row before one',
      { and: [{ '<': [year, hisYear] }, { '<': [hisYear, 2016] }] },
    ],
    ['two years in a row after one', { and: [{ '<': [2016, year] }, { '<': [year, hisYear] }] }],
    ['the first code', { '==': [code, '000000'] }],
    ['a code that begins with noughts', { '==': [code, '000001'] }],
    ['the last code', { '>': [code, '999998'] }],
    ['what a term says', { var: 'terms.poor' }],
    ['what a term does not say', { '!': { var: 'terms.poor' } }],
  ])('%s', (_, when, mother, father) => {
    expect(ask(when, mother, father).outcome).toBe('undetermined');
  });

  it('beside one that does not hold', () => {
    const when: When = { or: [{ var: 'rural' }, { var: 'lowIncome' }] };
    expect(ask(when, {}, {}, { lowIncome: false })).toMatchObject({
      outcome: 'undetermined',
      needs: ['rural'],
    });
  });
});

describe('a condition that no answer meets is refused', () => {
  it.each<[string, When, object?]>([
    ['a code before the first', { '<': [code, '000000'] }],
    ['a code after the last', { '>': [code, '999999'] }],
    ['a sum below nothing', { '<': [income, { var: 'parameters.nothing' }] }],
    ['a day of certification to come', { '>': [certified, { var: 'today.date' }] }],
    ['two years in a row between two', { '<': [2014, year, 2015] }],
  ])('%s', (_, when) => {
    const nothing = { ...rest.parameters?.['poor'], values: [{ value: 0, citation: CITATION }] };
    const given = {
      ...rest,
      parameters: { ...rest.parameters, nothing },
    } as Partial<Pack>;
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })], given));
    const members = [MOTHER, { id: 'c', role: 'child' }];
    const [found] = evaluate({ members }, { on: '2024-05-01', include: 'all' }).entitlements;
    expect(found).toMatchObject({ outcome: 'ineligible', needs: [] });
  });
});
