import { describe, expect, it } from 'vitest';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const parameters: NonNullable<Pack['parameters']> = {
  poor: {
    title: { zh: '低保线', en: 'poverty line' },
    unit: 'CNY',
    values: [
      { value: 800, citation: CITATION },
      { value: 900, from: '2024-05-01', citation: CITATION },
    ],
  },
};

const income = { var: 'previousYearIncome' };
const payment = { var: 'person.majorIllness.ownPayment' };
const poor = { previousYearIncome: 12 };
const kind = { in: ['vision', { var: 'person.disability.kinds' }] } as When;
const disabled = (...kinds: string[]): object => ({
  members: [{ ...MOTHER, disability: { certifiedOn: '2020-01-01', kinds } }],
});

describe('the reasons given to one after another are each one’s own', () => {
  it.each<[string, When, readonly (readonly [facts: object, on: string, text: string])[]]>([
    [
      'on days before and after a figure rises',
      { '<': [income, { var: 'parameters.poor' }] },
      [
        [poor, '2024-04-30', '上年度家庭总收入：12.00元（要求：少于低保线 800.00元）'],
        [poor, '2024-05-01', '上年度家庭总收入：12.00元（要求：少于低保线 900.00元）'],
        [
          { previousYearIncome: 13 },
          '2024-05-01',
          '上年度家庭总收入：13.00元（要求：少于低保线 900.00元）',
        ],
      ],
    ],
    [
      'in one year and the next',
      { '==': [{ var: 'suddenHardship.year' }, { var: 'today.year' }] },
      [
        [
          { suddenHardship: { on: '2023-02-03' } },
          '2023-05-01',
          '突发事件年份：2023年（要求：当年 2023年）',
        ],
        [
          { suddenHardship: { on: '2023-02-03' } },
          '2024-05-01',
          '突发事件年份：2023年（要求：当年 2024年）',
        ],
      ],
    ],
    [
      'beside another fact of theirs',
      { '<': [income, payment] },
      [
        [
          { ...poor, members: [{ ...MOTHER, majorIllness: { ownPayment: 20 } }] },
          '2024-05-01',
          '上年度家庭总收入：12.00元（要求：少于母亲个人实际支付医疗费用 20.00元）',
        ],
        [
          { ...poor, members: [{ ...MOTHER, majorIllness: { ownPayment: 30 } }] },
          '2024-05-01',
          '上年度家庭总收入：12.00元（要求：少于母亲个人实际支付医疗费用 30.00元）',
        ],
      ],
    ],
    [
      'of words',
      kind,
      [
        [disabled('vision'), '2024-05-01', '母亲残疾类别：视力（要求：包括视力）'],
        [disabled('hearing'), '2024-05-01', '母亲残疾类别：听力（要求：包括视力）'],
      ],
    ],
    [
      'known and not',
      { var: 'rural' },
      [
        [{ rural: true }, '2024-05-01', '农村家庭：是（要求：是）'],
        [{}, '2024-05-01', '农村家庭：不清楚（要求：是）'],
        [{ rural: false }, '2024-05-01', '农村家庭：否（要求：是）'],
        [{ rural: true }, '2024-05-01', '农村家庭：是（要求：是）'],
      ],
    ],
  ])('%s', (_, when, asked) => {
    const { evaluate } = engineOf(
      pack([item({ id: 'it', for: ['mother'], when })], { parameters }),
    );
    for (const [facts, on, text] of asked) {
      const household = { members: [MOTHER], ...facts };
      const [found] = evaluate(household, { on, include: 'all' }).entitlements;
      expect(found?.because.map((reason) => reason.text.zh)).toContain(text);
    }
  });

  it('and leave the household’s own lists to it', () => {
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when: kind })]));
    const kinds = ['vision'];
    const members = [{ ...MOTHER, disability: { certifiedOn: '2020-01-01', kinds } }];
    const [found] = evaluate({ members }, { on: '2024-05-01' }).entitlements;
    const value = found?.because.find(({ fact }) => fact.endsWith('kinds'))?.value;
    expect(value).toEqual(kinds);
    expect(value).not.toBe(kinds);
  });

  it.each<[When, string]>([
    [{ var: 'father.living' }, '父亲在世：否（要求：是）'],
    [
      { '==': [{ var: 'person.specialAssistance.schemeAtDeath' }, 'death'] },
      '母亲去世时领取的特别扶助金：无（要求：死亡）',
    ],
  ])('and say of what is known not to be that it is not: %j', (when, text) => {
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
    const [found] = evaluate(
      { members: [MOTHER] },
      { on: '2024-05-01', include: 'all' },
    ).entitlements;
    expect(found?.because.map((reason) => reason.text.zh)).toContain(text);
  });
});
