import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/generated/assessment.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const ON = '2024-05-01';

const CITED = { clause: '二', quote: '条文' };
const figures: Pack['parameters'] = {
  poor: {
    title: { zh: '低保线', en: 'poverty line' },
    unit: 'CNY',
    values: [
      { value: '800.00', citation: CITED },
      { value: '900.50', from: ON, citation: CITED },
    ],
  },
};

const REACH = ['mother.living', 'mother.hukou.local'];

/** The reasons of a condition for a mother of whom this is known, without her life and her hukou. */
function reasons(
  when: When,
  facts: object,
  more: object = {},
  parts: Partial<Entitlement> = {},
  rest: Partial<Pack> = {},
): readonly Reason[] {
  const packs = pack([item({ id: 'it', for: ['mother'], when, ...parts })], rest);
  const household = { members: [{ ...MOTHER, ...facts }], ...more };
  const { entitlements } = engineOf(packs).evaluate(household, { on: ON, include: 'all' });
  return entitlements[0]?.because.filter(({ fact }) => !REACH.includes(fact)) ?? [];
}

const said = (...given: Parameters<typeof reasons>): string[] =>
  reasons(...given).flatMap(({ text }) => [text.zh, text.en]);

const age = { var: 'person.age' };
const grade = { var: 'person.disability.grade' };
const certified = { var: 'person.disability.certifiedOn' };
const days = { var: 'person.hospital.daysThisYear' };
const income = { var: 'previousYearIncome' };
const laterYears = { var: 'laterChild.age' };
const laterYear = { var: 'laterChild.year' };

describe('a reason', () => {
  it('names life and hukou first, with the item’s clause', () => {
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], clause: '三' })]));
    const [found] = evaluate({ members: [MOTHER] }, { on: ON }).entitlements;
    expect(found?.because).toEqual([
      {
        text: { zh: '母亲在世：是（要求：是）', en: 'mother: living: yes (required: yes)' },
        fact: 'mother.living',
        value: true,
        holds: true,
        clause: '三',
      },
      {
        text: {
          zh: '母亲户籍在本地：是（要求：是）',
          en: 'mother: local hukou: yes (required: yes)',
        },
        fact: 'mother.hukou.local',
        value: true,
        holds: true,
        clause: '三',
      },
    ]);
  });

  const disabled = { disability: { grade: 2, certifiedOn: '2020-02-03', kinds: ['vision'] } };
  const bothKinds = { disability: { ...disabled.disability, kinds: ['vision', 'hearing'] } };
  const noKind = { disability: { ...disabled.disability, kinds: [] } };
  const later = { laterChild: { how: 'adopted', on: '2020-05-01', assistedReproduction: false } };

  it.each<[When, object, object, string, string]>([
    [
      { '>=': [age, 49] },
      {},
      {},
      '母亲年龄：49周岁（要求：满49周岁）',
      'mother: age: 49 years old (required: at least 49 years old)',
    ],
    [
      { '<': [age, 49] },
      {},
      {},
      '母亲年龄：49周岁（要求：未满49周岁）',
      'mother: age: 49 years old (required: under 49 years old)',
    ],
    [
      { '<=': [age, 60] },
      {},
      {},
      '母亲年龄：49周岁（要求：不超过60周岁）',
      'mother: age: 49 years old (required: at most 60 years old)',
    ],
    [
      { '>': [age, 45] },
      {},
      {},
      '母亲年龄：49周岁（要求：大于45周岁）',
      'mother: age: 49 years old (required: more than 45 years old)',
    ],
    [
      { '<=': [45, age, 48] },
      {},
      {},
      '母亲年龄：49周岁（要求：满45周岁且不超过48周岁）',
      'mother: age: 49 years old (required: at least 45 years old and at most 48 years old)',
    ],
    [
      { '<': [45, age, 60] },
      {},
      {},
      '母亲年龄：49周岁（要求：大于45周岁且未满60周岁）',
      'mother: age: 49 years old (required: more than 45 years old and under 60 years old)',
    ],
    [
      { '==': [age, 49] },
      {},
      {},
      '母亲年龄：49周岁（要求：49周岁）',
      'mother: age: 49 years old (required: 49 years old)',
    ],
    [
      { '==': [3, grade] },
      disabled,
      {},
      '母亲残疾等级：2级（要求：3级）',
      'mother: grade of disability: 2 (required: 3)',
    ],
    [
      { '>=': [grade, 2] },
      disabled,
      {},
      '母亲残疾等级：2级（要求：不少于2级）',
      'mother: grade of disability: 2 (required: at least 2)',
    ],
    [
      { '<': [grade, 2] },
      disabled,
      {},
      '母亲残疾等级：2级（要求：少于2级）',
      'mother: grade of disability: 2 (required: less than 2)',
    ],
    [
      { '<': [days, 90] },
      { hospitalStays: [{ from: '2024-04-30', through: '2024-05-02' }] },
      {},
      '母亲本年住院天数：2天（要求：少于90天）',
      'mother: days in hospital this year: 2 days (required: less than 90 days)',
    ],
    [
      { '>=': [laterYears, 3] },
      {},
      later,
      '再生育或收养满：4年（要求：不少于3年）',
      'with a later child for: 4 years (required: at least 3 years)',
    ],
    [
      { '==': [laterYear, { var: 'today.year' }] },
      {},
      later,
      '再生育或收养年份：2020年（要求：当年 2024年）',
      'year of the later child: 2020 (required: the year 2024)',
    ],
    [
      { '<=': [certified, { var: 'today.date' }] },
      disabled,
      {},
      '母亲残疾评定日期：2020-02-03（要求：不超过当日 2024-05-01）',
      'mother: day of certification: 2020-02-03 (required: at most the day 2024-05-01)',
    ],
    [
      { '>': [certified, '2019-12-31'] },
      disabled,
      {},
      '母亲残疾评定日期：2020-02-03（要求：大于2019-12-31）',
      'mother: day of certification: 2020-02-03 (required: more than 2019-12-31)',
    ],
    [
      { '<': [income, { var: 'parameters.poor' }] },
      {},
      { previousYearIncome: '12.5' },
      '上年度家庭总收入：12.50元（要求：少于低保线 900.50元）',
      'household income of the year before: 12.50 yuan (required: less than poverty line 900.50 yuan)',
    ],
    [
      { '<=': [income, { var: 'person.majorIllness.ownPayment' }] },
      { majorIllness: { ownPayment: 20000 } },
      { previousYearIncome: 12 },
      '上年度家庭总收入：12.00元（要求：不超过母亲个人实际支付医疗费用 20000.00元）',
      'household income of the year before: 12.00 yuan (required: at most mother: own payment for the major illness 20000.00 yuan)',
    ],
    [
      { '==': [{ var: 'laterChild.how' }, 'adopted'] },
      {},
      later,
      '再生育或收养：收养（要求：收养）',
      'how the later child came: adopted (required: adopted)',
    ],
    [
      { in: [{ var: 'person.medicalInsurance' }, ['employee', 'none']] },
      { medicalInsurance: 'resident' },
      {},
      '母亲医疗保险：城乡居民（要求：职工、无之一）',
      'mother: medical insurance: resident (required: one of employee, none)',
    ],
    [
      { in: [{ var: 'person.hukou.code' }, ['110102']] },
      {},
      {},
      '母亲户籍区划代码：110101（要求：110102之一）',
      'mother: hukou code: 110101 (required: one of 110102)',
    ],
    [
      { in: ['hearing', { var: 'person.disability.kinds' }] },
      disabled,
      {},
      '母亲残疾类别：视力（要求：包括听力）',
      'mother: kinds of disability: vision (required: including hearing)',
    ],
    [
      { in: ['hearing', { var: 'person.disability.kinds' }] },
      bothKinds,
      {},
      '母亲残疾类别：视力、听力（要求：包括听力）',
      'mother: kinds of disability: vision, hearing (required: including hearing)',
    ],
    [
      { in: ['hearing', { var: 'person.disability.kinds' }] },
      noKind,
      {},
      '母亲残疾类别：无（要求：包括听力）',
      'mother: kinds of disability: none (required: including hearing)',
    ],
    [
      { '<=': [grade, 2] },
      { disability: null },
      {},
      '母亲残疾等级：无（要求：不超过2级）',
      'mother: grade of disability: none (required: at most 2)',
    ],
    [
      { var: 'rural' },
      {},
      {},
      '农村家庭：不清楚（要求：是）',
      'rural household: not known (required: yes)',
    ],
    [
      { '!': { var: 'rural' } },
      {},
      { rural: false },
      '农村家庭：否（要求：并非是）',
      'rural household: no (required: not yes)',
    ],
    [
      { '!': { '!': { var: 'rural' } } },
      {},
      { rural: true },
      '农村家庭：是（要求：是）',
      'rural household: yes (required: yes)',
    ],
  ])('of %j says what is so and what is asked', (when, facts, more, zh, en) => {
    expect(said(when, facts, more, {}, { parameters: figures })).toEqual([zh, en]);
  });

  it.each<[When, object, object, Partial<Reason>]>([
    [{ '>=': [age, 50] }, {}, {}, { fact: 'mother.age', value: 49, holds: false }],
    [{ '<=': [grade, 2] }, {}, {}, { value: null, holds: null }],
    [{ '<=': [grade, 2] }, { disability: null }, {}, { value: null, holds: false }],
    [{ '!': { var: 'rural' } }, {}, {}, { fact: 'rural', value: null, holds: null }],
    [{ '!': { var: 'rural' } }, {}, { rural: true }, { value: true, holds: false }],
    [{ '!': { var: 'rural' } }, {}, { rural: false }, { value: false, holds: true }],
    [{ '<': [income, 20] }, {}, { previousYearIncome: 12 }, { value: '12.00', holds: true }],
    [
      { '<': [certified, '2020-02-03'] },
      { disability: { certifiedOn: '2020-02-03' } },
      {},
      { fact: 'mother.disability.certifiedOn', value: '2020-02-03', holds: false },
    ],
    [
      { in: ['vision', { var: 'person.disability.kinds' }] },
      { disability: { certifiedOn: '2020-02-03', kinds: ['vision'] } },
      {},
      { value: ['vision'], holds: true },
    ],
    [
      { '==': [{ var: 'person.hukou.kind' }, 'urban'] },
      {},
      {},
      { fact: 'mother.hukou.kind', value: 'urban', holds: true },
    ],
  ])('of %j has the value as plain data, and whether it holds', (when, facts, more, expected) => {
    expect(reasons(when, facts, more)).toMatchObject([{ ...expected, clause: '一' }]);
  });

  const determination = { authority: '区政府', test: { zh: '符合条件', en: 'meets conditions' } };

  it.each<[string | null, object, string, string, Partial<Reason>]>([
    [
      '区政府',
      {},
      '区政府认定：不清楚（要求：符合条件）',
      'determination by 区政府: not known (required: meets conditions)',
      { value: null, holds: null },
    ],
    [
      '区政府',
      { determinations: { 'here/it': true } },
      '区政府认定：是（要求：符合条件）',
      'determination by 区政府: yes (required: meets conditions)',
      { value: true, holds: true },
    ],
    [
      null,
      { determinations: { 'here/it': false } },
      '认定：否（要求：符合条件）',
      'determination: no (required: meets conditions)',
      { value: false, holds: false },
    ],
  ])('of a determination names the authority: %s, %j', (authority, more, zh, en, expected) => {
    const given = { determination: { ...determination, authority } };
    expect(reasons(true, {}, more, given)).toEqual([
      { text: { zh, en }, fact: 'determinations.here/it', clause: '一', ...expected },
    ]);
  });
});

describe('the reasons', () => {
  const poor = { var: 'lowIncome' };
  const facts = (...given: Parameters<typeof reasons>): string[] =>
    reasons(...given).map(({ fact }) => fact);

  it('of all that must hold are those that fail, or all', () => {
    const both: When = { and: [{ var: 'rural' }, poor] };
    expect(facts(both, {}, { rural: true, lowIncome: true })).toEqual(['rural', 'lowIncome']);
    const failing = { members: [MOTHER], rural: true, lowIncome: false };
    const [found] = engineOf(pack([item({ id: 'it', for: ['mother'], when: both })])).evaluate(
      failing,
      { on: ON, include: 'all' },
    ).entitlements;
    expect(found?.because.map(({ fact }) => fact)).toEqual(['lowIncome']);
  });

  it('of what may hold are those that do, or all', () => {
    const either: When = { or: [{ var: 'rural' }, poor] };
    expect(facts(either, {}, { rural: false, lowIncome: true })).toEqual(['lowIncome']);
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when: either })]));
    const neither = { members: [MOTHER], rural: false, lowIncome: false };
    const [found] = evaluate(neither, { on: ON, include: 'all' }).entitlements;
    expect(found?.because.map(({ fact }) => fact)).toEqual(['rural', 'lowIncome']);
  });

  it('are each said once', () => {
    expect(facts({ and: [poor, { or: [poor, poor] }] }, {}, { lowIncome: true })).toEqual([
      'lowIncome',
    ]);
  });

  it('of a term have its clause, negated where it is, and those of the day asked about', () => {
    const terms: Pack['terms'] = {
      aged: {
        title: { zh: '年满', en: 'aged' },
        when: { '>=': [{ var: 'mother.age' }, 50] },
        citations: [{ clause: '二', quote: '条文' }],
      },
    };
    const given = pack(
      [
        item({ id: 'aged', for: ['mother'], when: { var: 'terms.aged' } }),
        item({ id: 'young', for: ['mother'], when: { '!': { var: 'terms.aged' } } }),
      ],
      { terms },
    );
    const { evaluate } = engineOf(given);
    const window = { from: '2025-03-01', through: '2025-03-31', include: 'all' } as const;
    const found = evaluate({ members: [MOTHER] }, window).entitlements;
    expect(
      found.map(({ id, because }) => {
        const reason = because.find(({ fact }) => fact === 'mother.age');
        return [id, reason?.value, reason?.holds, reason?.clause, reason?.text.zh];
      }),
    ).toEqual([
      ['here/aged', 49, false, '二', '母亲年龄：49周岁（要求：满50周岁）'],
      ['here/aged', 50, true, '二', '母亲年龄：50周岁（要求：满50周岁）'],
      ['here/young', 49, true, '二', '母亲年龄：49周岁（要求：并非满50周岁）'],
      ['here/young', 50, false, '二', '母亲年龄：50周岁（要求：并非满50周岁）'],
    ]);
  });

  it.each([
    ['not-yet', '2019-12-31', 'issued', '文件尚未施行', 'the instrument is not yet in force'],
    ['expired', '2030-01-01', 'issued', '文件有效期已过', 'the instrument has expired'],
    [
      'draft',
      '2024-05-01',
      'draft',
      '文件为征求意见稿，未施行',
      'the instrument is a draft and not in force',
    ],
  ] as const)('of an instrument that is %s say so', (standing, on, status, zh, en) => {
    const instrument = { ...pack([]).instrument, status };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'] })], { instrument }));
    const [found] = evaluate({ members: [MOTHER] }, { on, include: 'all' }).entitlements;
    expect(found).toMatchObject({
      outcome: 'ineligible',
      standing,
      because: [{ text: { zh, en }, fact: 'today', value: on, holds: false, clause: null }],
    });
  });

  it('of an instrument that another has replaced say so', () => {
    const later = pack([], {
      revision: '2025',
      instrument: { ...pack([]).instrument, from: '2025-01-01' },
    });
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'] })]), later);
    const [found] = evaluate(
      { members: [MOTHER] },
      { on: '2025-01-01', include: 'all' },
    ).entitlements;
    expect(found).toMatchObject({
      standing: 'superseded',
      because: [
        {
          text: {
            zh: '文件已被新文件代替',
            en: 'the instrument has been superseded',
          },
        },
      ],
    });
  });
});
