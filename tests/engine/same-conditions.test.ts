import { describe, expect, it } from 'vitest';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

describe('items that ask the same', () => {
  const rural = { var: 'rural' };
  const low = { var: 'lowIncome' };
  const not = (when: object): When => ({ '!': when });
  const term = (when: object, clause: string): NonNullable<Pack['terms']>[string] => ({
    title: { zh: '词', en: 'term' },
    when: when,
    citations: [{ clause, quote: '条文' }],
  });
  const terms: NonNullable<Pack['terms']> = {
    rural: term(rural, '十'),
    low: term(low, '十一'),
    alsoRural: term(rural, '十二'),
  };
  const asked: readonly (readonly [When, clause: string, text: string])[] = [
    [rural, '一', '农村家庭：是（要求：是）'],
    [low, '二', '生活贫困：否（要求：是）'],
    [not(rural), '三', '农村家庭：是（要求：并非是）'],
    [not(low), '四', '生活贫困：否（要求：并非是）'],
    [rural, '五', '农村家庭：是（要求：是）'],
    [{ var: 'terms.rural' }, '十', '农村家庭：是（要求：是）'],
    [{ var: 'terms.low' }, '十一', '生活贫困：否（要求：是）'],
    [{ var: 'terms.alsoRural' }, '十二', '农村家庭：是（要求：是）'],
    [not({ var: 'terms.rural' }), '十', '农村家庭：是（要求：并非是）'],
    [not({ var: 'terms.low' }), '十一', '生活贫困：否（要求：并非是）'],
    [not({ var: 'terms.alsoRural' }), '十二', '农村家庭：是（要求：并非是）'],
    [not(not(rural) as object), '六', '农村家庭：是（要求：是）'],
    [rural, '七', '农村家庭：是（要求：是）'],
    [low, '八', '生活贫困：否（要求：是）'],
  ];

  it('say it each with its own clause, and in its own sense', () => {
    const items = asked.map(([when, clause], index) =>
      item({ id: `it-${index}`, for: ['mother'], clause, when }),
    );
    const { evaluate } = engineOf(pack(items, { terms }));
    const household = { members: [MOTHER], rural: true, lowIncome: false };
    const { entitlements } = evaluate(household, { on: '2024-05-01', include: 'all' });
    const said = entitlements.map(({ because }) => {
      const reason = because.find(({ fact }) => !fact.startsWith('mother'));
      return [reason?.clause, reason?.text.zh];
    });
    expect(said).toEqual(asked.map(([, clause, text]) => [clause, text]));
  });

  it('wait each for a determination of its own', () => {
    const determination = { authority: null, test: { zh: '符合', en: 'meets' } };
    const items = ['one', 'two', 'three'].map((id) =>
      item({ id, for: ['mother', 'father'], determination }),
    );
    const { prepare, evaluate, decide } = engineOf(pack(items));
    const members = [
      { ...MOTHER, assessedSevere: true, determinations: { 'here/two': true } },
      { ...MOTHER, id: 'f', role: 'father', determinations: { 'here/one': true } },
    ];
    const household = { members, determinations: { 'here/three': false } };
    const question = { on: '2024-05-01', include: 'all' } as const;
    const prepared = prepare('here', question);
    expect(prepared.decide(household).map(({ outcome }) => outcome)).toEqual([
      ...['undetermined', 'eligible'],
      ...['eligible', 'undetermined'],
      ...['ineligible', 'ineligible'],
    ]);
    const asked = { ...question, district: 'here' };
    expect(prepared.decide(household)).toEqual(decide(household, asked));
    expect(prepared.evaluate(household)).toEqual(evaluate(household, asked));
  });
});
