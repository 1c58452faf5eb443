import { describe, expect, it } from 'vitest';
import { describeCondition } from '../../../src/analysis/describe.js';
import { isSameMeaning } from '../../../src/analysis/meaning/same-meaning.js';
import { meaningOf } from '../../../src/analysis/meaning/translate.js';
import type { Condition, Expression } from '../../../src/generated/pack.types.js';
import { pack } from '../../engine/small-pack.js';

const age = { var: 'person.age' };
const grade = { var: 'child.disability.grade' };
const poor = { var: 'lowIncome' };
const rural = { var: 'rural' };
const scheme = { var: 'person.specialAssistance.scheme' };
const citations = [{ clause: '一', quote: '条文' }];

const PACK = pack([], {
  terms: {
    elderly: { title: { zh: '老年人', en: 'Elderly' }, when: { '>=': [age, 60] }, citations },
    old: { title: { zh: '年老的', en: 'Old' }, when: { '<=': [60, age] }, citations },
  },
  parameters: {
    limit: {
      title: { zh: '年龄', en: 'Age' },
      unit: 'years',
      values: [
        { value: 60, citation: { clause: '一', quote: '条文' } },
        { value: 65, from: '2022-01-01', citation: { clause: '一', quote: '条文' } },
      ],
    },
  },
  readings: {
    who: {
      clause: '一',
      question: { zh: '问', en: 'Q' },
      options: { all: { zh: '都算', en: 'All' }, some: { zh: '部分', en: 'Some' } },
      taken: 'all',
      why: { zh: '因', en: 'W' },
    },
  },
});

const meaning = (condition: Condition, day: number | null = null) =>
  meaningOf(condition, { pack: PACK, day, open: new Set() });

const same: readonly (readonly [string, Condition, Condition])[] = [
  ['another order', { and: [poor, rural] }, { and: [rural, poor] }],
  ['another nesting', { and: [poor, { and: [rural, age60()] }] }, { and: [age60(), poor, rural] }],
  ['>= turned to <=', { '>=': [age, 60] }, { '<=': [60, age] }],
  ['a whole number over the one before', { '>': [age, 59] }, { '>=': [age, 60] }],
  ['under and at most the one before', { '<': [age, 65] }, { '<=': [age, 64] }],
  [
    'a chain and its parts',
    { '<=': [50, age, 64] },
    { and: [{ '>=': [age, 50] }, { '<': [age, 65] }] },
  ],
  ['a term of another name', { var: 'terms.elderly' }, { var: 'terms.old' }],
  ['a term and what it means', { var: 'terms.elderly' }, { '>=': [age, 60] }],
  ['a parameter and its value', { '>=': [age, { var: 'parameters.limit' }] }, { '>=': [age, 60] }],
  ['no and no', { '!': { '!': poor } }, poor],
  ['neither, nor', { '!': { or: [poor, rural] } }, { and: [{ '!': poor }, { '!': rural }] }],
  [
    'one of a list, and either',
    { in: [scheme, ['death', 'disability']] },
    { or: [equal('disability'), equal('death')] },
  ],
  ['every grade up to 3, and at most 3', { in: [grade, [1, 2, 3]] }, { '<=': [grade, 3] }],
  ['what is said twice', { or: [poor, { and: [poor, rural] }] }, poor],
  ['no, and not yes', { '==': [poor, false] }, { '!': poor }],
  ['the reading taken', { and: [poor, { '==': [{ var: 'readings.who' }, 'all'] }] }, poor],
];

const different: readonly (readonly [string, Condition, Condition])[] = [
  ['another age', { '<': [age, 65] }, { '<': [age, 60] }],
  ['over and from', { '>': [age, 60] }, { '>=': [age, 60] }],
  ['and, or', { and: [poor, rural] }, { or: [poor, rural] }],
  ['another person', { '>=': [{ var: 'mother.age' }, 49] }, { '>=': [{ var: 'father.age' }, 49] }],
  // Without a disability there is no grade, and no comparison with it holds.
  ['not graver than 3, and milder', { '!': { '<=': [grade, 3] } }, { '>': [grade, 3] }],
  ['everyone and some', true, poor],
  ['the reading not taken', { '==': [{ var: 'readings.who' }, 'some'] }, true],
];

function age60(): Expression {
  return { '>=': [age, 60] };
}

function equal(word: string): Expression {
  return { '==': [scheme, word] };
}

describe('what conditions mean', () => {
  it.each(same)('is the same for %s', (_, left, right) => {
    expect(isSameMeaning(meaning(left), meaning(right))).toBe(true);
  });

  it.each(different)('is not the same for %s', (_, left, right) => {
    expect(isSameMeaning(meaning(left), meaning(right))).toBe(false);
  });

  it('goes by the value that a parameter has on the day', () => {
    const condition: Condition = { '>=': [age, { var: 'parameters.limit' }] };
    expect(isSameMeaning(meaning(condition, 20220101), meaning({ '>=': [age, 65] }))).toBe(true);
    expect(isSameMeaning(meaning(condition, 20211231), meaning({ '>=': [age, 65] }))).toBe(false);
  });

  it('is settled for conditions of many parts', () => {
    const parts = Array.from({ length: 10 }, (_, index): Expression => ({
      or: [{ '>=': [age, 50 + index] }, { '==': [{ var: 'today.year' }, 2020 + index] }],
    }));
    expect(isSameMeaning(meaning({ and: parts }), meaning({ and: [...parts].reverse() }))).toBe(
      true,
    );
  });
});

describe('conditions in words', () => {
  it.each<readonly [Condition, string, string]>([
    [{ '<': [age, 60] }, '本人年龄未满60周岁', 'person: age under 60 years old'],
    [
      { '>=': [{ var: 'mother.age' }, 49] },
      '母亲年龄满49周岁',
      'mother: age at least 49 years old',
    ],
    [
      { and: [{ '>=': [age, 50] }, { '<': [age, 65] }] },
      '本人年龄满50周岁且未满65周岁',
      'person: age at least 50 years old and under 65 years old',
    ],
    [{ '<=': [grade, 3] }, '子女残疾等级为1至3级', 'child: grade of disability 1 to 3'],
    [
      { and: [poor, { or: [rural, { var: 'terms.elderly' }] }] },
      '生活贫困，且（农村家庭，或者老年人）',
      'poor, and (rural household, or Elderly)',
    ],
    [
      { in: [scheme, ['death', 'disability']] },
      '本人正在领取的特别扶助金为死亡、伤残之一',
      'person: special assistance received: one of death, disability',
    ],
    [
      { '<': [{ var: 'previousYearIncome' }, '3000.50'] },
      '上年度家庭总收入少于3000.50元',
      'household income of the year before less than 3000.50 yuan',
    ],
    [
      { '==': [{ var: 'child.deathYear' }, { var: 'today.year' }] },
      '子女去世年份等于当年',
      'child: year of death equal to the year',
    ],
    [{ '!': { var: 'laterChild.exists' } }, '不属于“再生育或收养子女”', 'not: a later child'],
    [true, '不设条件', 'no condition'],
  ])('%j', (condition, zh, en) => {
    expect(describeCondition(condition, PACK, null)).toEqual({ zh, en });
  });
});
