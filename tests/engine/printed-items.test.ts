import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, FATHER, item, MOTHER, pack, reading } from './small-pack.js';

const ON = { on: '2024-05-01' } as const;

/** The mother's item. */
function printed(
  parts: Partial<Entitlement>,
  question: object = ON,
  facts: object = {},
  rest: Partial<Pack> = {},
): Item | undefined {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], ...parts })], rest));
  const household = { members: [{ ...MOTHER, ...facts }] };
  return evaluate(household, { ...ON, ...question }).entitlements[0];
}

describe('an assessment', () => {
  it('echoes the household and the day', () => {
    const { evaluate } = engineOf(pack([]));
    const named = evaluate({ id: 'h', members: [MOTHER] }, ON);
    expect(named).toMatchObject({ household: 'h', on: '2024-05-01' });
    expect(named).not.toHaveProperty('from');
    expect(evaluate({ members: [MOTHER] }, ON).household).toBeNull();
  });

  it('has the days of the instruments; of a draft there are none', () => {
    const draft = { ...pack([]).instrument, status: 'draft', from: null, through: null } as const;
    const { evaluate } = engineOf(pack([]), pack([], { revision: 'draft', instrument: draft }));
    const { instruments } = evaluate({ members: [MOTHER] }, ON);
    expect(instruments).toMatchObject([
      { standing: 'in-force', from: '2020-01-01', through: '2029-12-31', number: '一号' },
      { standing: 'draft', from: null, through: null },
    ]);
  });

  it('has no item, not even a refused one, for somebody who is not there', () => {
    const { evaluate, decide } = engineOf(pack([item({ id: 'it', for: ['mother', 'father'] })]));
    const all = { ...ON, include: 'all' } as const;
    const roles = (members: object[]): unknown[] => {
      const { entitlements } = evaluate({ members }, all);
      expect(decide({ members }, all)).toHaveLength(entitlements.length);
      return entitlements.map(({ beneficiary }) => 'role' in beneficiary && beneficiary.role);
    };
    expect(roles([MOTHER])).toEqual(['mother']);
    expect(roles([MOTHER, FATHER])).toEqual(['mother', 'father']);
  });
});

describe('an item', () => {
  it('for an organisation names it', () => {
    const { evaluate } = engineOf(pack([item({ id: 'it', for: { organisation: '居委会' } })]));
    expect(evaluate({ members: [MOTHER] }, ON).entitlements[0]?.beneficiary).toEqual({
      kind: 'organisation',
      name: '居委会',
    });
  });

  it('cites the instrument by its number, or by its title where it has none', () => {
    expect(printed({})?.citations).toEqual([{ instrument: '一号', ...CITATION }]);
    const unnumbered = { instrument: { ...pack([]).instrument, number: null } };
    expect(printed({}, {}, {}, unnumbered)?.citations).toEqual([
      { instrument: '办法', ...CITATION },
    ]);
  });

  it('says what other instruments it rests on, and what is to be known besides', () => {
    const note = { zh: '另行核对。', en: 'Check it apart.' };
    expect(printed({ basis: ['二号'], note })).toMatchObject({ basis: ['二号'], note });
    expect(printed({})).toMatchObject({ basis: [], note: null });
    const refused = printed({ when: { var: 'rural' }, note }, { include: 'all' }, {});
    expect(refused).toMatchObject({ outcome: 'undetermined', note });
  });

  it('asks for nothing of a household that is refused whatever it answers', () => {
    const when = { var: 'rural' };
    expect(printed({ when }, { on: '2030-01-01', include: 'all' })).toMatchObject({
      outcome: 'ineligible',
      standing: 'expired',
      needs: [],
    });
  });

  it('has the question of each reading it rests on, and the one that is taken', () => {
    const readings = { who: reading('谁？'), how: reading('怎样？') };
    const when: Entitlement['when'] = { '==': [{ var: 'readings.how' }, 'narrow'] };
    const found = (taken: string): Item | undefined => {
      const question = { include: 'all', readings: { 'here/how': taken } };
      return printed({ when }, question, {}, { readings });
    };
    expect(found('narrow')).toMatchObject({
      outcome: 'eligible',
      readings: [{ id: 'here/how', taken: 'narrow', question: readings.how.question }],
    });
    expect(found('wide')?.outcome).toBe('ineligible');
  });
});

describe('an award', () => {
  it('is paid, in each stretch of a window, by those who pay from its own first day on', () => {
    const rate = {
      title: { zh: '标准', en: 'rate' },
      unit: 'CNY' as const,
      values: [
        { value: 590, citation: CITATION },
        { value: 740, from: '2024-07-01', citation: CITATION },
      ],
    };
    const given = item({
      id: 'it',
      for: ['mother'],
      benefit: {
        kind: 'cash',
        amount: { exact: { parameter: 'rate' } },
        per: 'person',
        every: 'month',
      },
      funding: [{ shares: [{ payer: '市' }] }],
    });
    const { prepare } = engineOf(pack([given], { parameters: { rate } }));
    const { award } = prepare('here', { from: '2024-06-30', through: '2024-07-01' });
    expect(award({ members: [MOTHER] })).toMatchObject([
      { benefit: { amount: { exact: '590.00' } }, funding: [{ payer: '市', share: '590.00' }] },
      { benefit: { amount: { exact: '740.00' } }, funding: [{ payer: '市', share: '740.00' }] },
    ]);
  });
});
