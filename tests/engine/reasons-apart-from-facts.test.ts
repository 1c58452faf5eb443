import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Expression, Pack } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

const ASKED = { include: 'all' } as const;

function only(given: Pack, on: string, readings = {}): Item {
  const { entitlements } = engineOf(given).evaluate(
    { members: [MOTHER] },
    { on, ...ASKED, readings },
  );
  const [found] = entitlements;
  if (!found) throw new Error('no item');
  return found;
}

describe('why an instrument that does not stand grants nothing', () => {
  const citations = [
    { clause: '序言', quote: '关于印发办法的通知' },
    { clause: '附则', quote: '自2020年1月1日\n起施行，有效期至2029年12月31日' },
  ];
  const clauses = (on: string, parts: object): (string | null)[] => {
    const instrument = { ...pack([]).instrument, citations, ...parts };
    return only(pack([item({ id: 'it' })], { instrument }), on).because.map(({ clause }) => clause);
  };

  it.each([
    ['not yet in force', '2019-12-31', {}, '附则'],
    ['expired', '2030-01-01', {}, '附则'],
    ['on a day that the text does not name', '2019-12-31', { from: '2020-01-02' }, '序言'],
    ['a draft', '2024-05-01', { status: 'draft' }, '序言'],
    ['cited nowhere', '2019-12-31', { citations: [] }, null],
  ])('names the clause: %s', (_, on, parts, clause) => {
    expect(clauses(on, parts)).toEqual([clause]);
  });
});

describe('where no fact decided', () => {
  const whose: NonNullable<Pack['readings']> = {
    whose: {
      clause: '二',
      question: { zh: '给谁？', en: 'Whose?' },
      options: {
        parents: { zh: '父母', en: 'The parents' },
        child: { zh: '子女', en: 'The child' },
      },
      taken: 'parents',
      why: { zh: '原文', en: 'the text' },
    },
  };
  const when = { '==': [{ var: 'readings.whose' }, 'child'] as [{ var: string }, string] };
  const given = pack([item({ id: 'it', for: ['mother'], when })], { readings: whose });

  it('the reading taken is the reason', () => {
    expect(only(given, '2024-05-01')).toMatchObject({
      outcome: 'ineligible',
      because: [
        {
          text: { zh: '所取解读：父母', en: 'the reading taken: The parents' },
          fact: 'readings.whose',
          value: 'parents',
          holds: false,
          clause: '二',
        },
      ],
    });
  });

  it('and under the other the facts are', () => {
    const { outcome, because } = only(given, '2024-05-01', { 'here/whose': 'child' });
    expect(outcome).toBe('eligible');
    expect(because.map(({ fact }) => fact)).toEqual(['mother.living', 'mother.hukou.local']);
  });

  it('a fact that only another reading asks for is no reason', () => {
    const grown: Expression = { '>=': [{ var: 'person.age' }, 18] };
    const child = item({ id: 'it', for: ['mother'], when: { or: [when, grown] } });
    const parents = item({ id: 'it', for: ['mother'], when: { or: [{ '!': when }, grown] } });
    const facts = (entitlement: typeof child): string[] =>
      only(pack([entitlement], { readings: whose }), '2024-05-01').because.map(({ fact }) => fact);
    expect(facts(child)).toEqual(['mother.living', 'mother.hukou.local', 'mother.age']);
    expect(facts(parents)).toEqual(['mother.living', 'mother.hukou.local']);
  });

  it('nor one that could not have helped', () => {
    const old: Expression = { '>=': [{ var: 'person.age' }, 90] };
    const refused = item({ id: 'it', for: ['mother'], when: { and: [old, when] } });
    const { because } = only(pack([refused], { readings: whose }), '2024-05-01');
    expect(because.map(({ fact }) => fact)).toEqual(['readings.whose']);
  });
});
