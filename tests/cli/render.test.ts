import { describe, expect, it } from 'vitest';
import { sayBenefit } from '../../src/cli/render/benefit.js';
import { numbersOf, openFacts } from '../../src/cli/render/open-facts.js';
import { questionFor } from '../../src/cli/render/questions.js';
import { wrap } from '../../src/cli/render/wrap.js';
import { EN } from '../../src/cli/render/words-en.js';
import { ZH } from '../../src/cli/render/words-zh.js';
import type { Benefit, Item } from '../../src/generated/assessment.types.js';

describe('sayBenefit', () => {
  it.each<[Partial<Benefit>, string, string]>([
    [
      { kind: 'cash', amount: { exact: '1430.00' }, every: 'month' },
      '发给 1430.00元/人/月',
      'payment 1430.00 yuan/person/month',
    ],
    [
      { kind: 'cash', amount: { exact: '10000.00' }, per: 'household', every: 'once' },
      '发给 10000.00元/户，一次性',
      'payment 10000.00 yuan/household, once',
    ],
    [
      { kind: 'subsidy', amount: { atLeast: '100.00' }, every: 'year' },
      '补贴 不少于100.00元/人/年',
      'subsidy at least 100.00 yuan/person/year',
    ],
    [
      { kind: 'subsidy', amount: { atMost: '100.00' }, per: 'case', every: 'case' },
      '补贴 不超过100.00元/例',
      'subsidy at most 100.00 yuan/case',
    ],
    [
      { kind: 'cash', amount: { between: ['500.00', '1000.00'] }, every: 'festival' },
      '发给 500.00–1000.00元/人/节',
      'payment 500.00–1000.00 yuan/person/festival',
    ],
    [{ kind: 'reduction', amount: { ratio: '0.5' } }, '减收费用 减半', 'fee reduced half'],
    [{ kind: 'reduction', amount: { ratio: '0.07' } }, '减收费用 按7%', 'fee reduced 7%'],
    [
      { kind: 'subsidy', amount: { setBy: '县人民政府' }, every: 'month' },
      '补贴 由县人民政府规定（每人每月）',
      'subsidy set by 县人民政府 (per person per month)',
    ],
    [
      {
        kind: 'claim',
        amount: { exact: '300.00' },
        every: 'day',
        limit: { days: 90, per: 'year', bound: 'atMost' },
      },
      '保险待遇 300.00元/人/日，每年最多90天',
      'insurance claim 300.00 yuan/person/day, at most 90 days a year',
    ],
    [
      { kind: 'cash', amount: { setBy: '有关规定' }, every: 'once' },
      '发给 按有关规定，一次性',
      'payment set by 有关规定, once',
    ],
    [{ kind: 'priority' }, '优先安排', 'priority'],
  ])('%j', (partial, zh, en) => {
    const none: Benefit = { kind: 'cash', amount: null, per: 'person', every: null, limit: null };
    expect(sayBenefit({ ...none, ...partial }, ZH.benefit)).toBe(zh);
    expect(sayBenefit({ ...none, ...partial }, EN.benefit)).toBe(en);
  });
});

describe('openFacts', () => {
  const item = (id: string, role: string, needs: string[]): Item =>
    ({ id, needs, beneficiary: { kind: 'person', id: null, role } }) as unknown as Item; // the rest is not looked at

  it('begins with what settles most entitlements', () => {
    const items = [
      item('a/one', 'mother', ['x', 'y']),
      item('a/one', 'father', ['x', 'z']),
      item('a/two', 'mother', ['y']),
      { ...item('a/three', 'mother', []), amountNeeds: ['z'] },
    ];
    const facts = openFacts(items);
    expect(facts.map(({ path }) => path)).toEqual(['y', 'z', 'x']);
    expect(numbersOf(items[1] as Item, facts)).toBe('2 3');
  });
});

describe('questionFor', () => {
  it.each([
    ['mother.birthDate', '母亲是哪一天出生的？', 'When was the mother born?'],
    [
      'father.hukou.code',
      '父亲：户口登记在哪个区或县？',
      'The father: In which district or county is the hukou registered?',
    ],
    [
      'child.disability',
      '子女有没有评定过残疾等级、领过残疾证？',
      'Has the child been assessed as having a disability, or been given a disability certificate?',
    ],
    [
      'laterChild',
      '后来，家里有没有再生育或者收养孩子？',
      'Since then, has the family had or adopted another child?',
    ],
  ])('%s', (path, zh, en) => {
    expect(questionFor(path, [], 'zh', ZH)).toBe(zh);
    expect(questionFor(path, [], 'en', EN)).toBe(en);
  });
});

describe('wrap', () => {
  it.each([
    ['一二三四五六', 6, ['一二三', '四五六']],
    ['一二三，四五', 6, ['一二', '三，四', '五']],
    ['一二（三四）', 6, ['一二', '（三', '四）']],
    ['one two three', 7, ['one two', 'three']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['共1430.00元', 9, ['共', '1430.00元']],
    ['一\n二', 9, ['一', '二']],
    ['', 9, ['']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
