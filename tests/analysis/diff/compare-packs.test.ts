import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/analysis/diff/change.js';
import { comparePacks, compareWithNone } from '../../../src/analysis/diff/compare-packs.js';
import type { Benefit, Entitlement, Pack, Parameter } from '../../../src/generated/pack.types.js';
import { item, pack } from '../../engine/small-pack.js';

const CASH: Benefit = { kind: 'cash', amount: { exact: 100 }, per: 'person', every: 'month' };
const citation = { clause: '一', quote: '条文' };

/** The changes between two packs that have one item each. */
function changes(
  before: Partial<Entitlement>,
  after: Partial<Entitlement>,
  parts: Partial<Pack> = {},
): readonly Change[] {
  const [one, other] = [before, after].map((each) =>
    pack([item({ id: 'help', ...each })], parts),
  ) as [Pack, Pack];
  return comparePacks(one, other).changes;
}

const brief = (list: readonly Change[]): unknown[] =>
  list.map(({ kind, id, before, after, since }) => ({ kind, id, before, after, since }));

const under = (age: number) => ({ '<': [{ var: 'person.age' }, age] as [{ var: string }, number] });

const rate = (...values: Parameter['values']): NonNullable<Pack['parameters']> => ({
  rate: { title: { zh: '标准', en: 'Rate' }, unit: 'CNY', values },
});

describe('what is no change', () => {
  it('is an item with its keys, conditions and lists in another order', () => {
    const one: Partial<Entitlement> = {
      when: { and: [{ var: 'lowIncome' }, { '>=': [{ var: 'person.age' }, 60] }] },
      for: ['mother', 'father'],
      basis: ['甲〔2020〕1号', '乙〔2020〕2号'],
      funding: [
        {
          shares: [
            { payer: '市', parts: 40 },
            { payer: '区', parts: 60 },
          ],
        },
      ],
    };
    const other: Partial<Entitlement> = {
      funding: [
        {
          shares: [
            { parts: 3, payer: '区' },
            { parts: 2, payer: '市' },
          ],
        },
      ],
      basis: ['《乙的通知》（乙〔2020〕2号）', '甲〔2020〕1号'],
      for: ['father', 'mother'],
      when: { and: [{ '<=': [60, { var: 'person.age' }] }, { var: 'lowIncome' }] },
    };
    expect(changes(one, other).filter(({ kind }) => kind !== 'text')).toEqual([]);
  });

  it('is a figure written as a number, as text or by a parameter', () => {
    const before = pack([item({ id: 'help', benefit: CASH })]);
    const amount = { exact: { parameter: 'rate' } };
    const after = pack([item({ id: 'help', benefit: { ...CASH, amount } })], {
      parameters: rate({ value: '100.00', citation }),
    });
    expect(comparePacks(before, after).changes).toEqual([]);
  });

  it('is a term of another name', () => {
    const term = {
      title: { zh: '贫困', en: 'Poor' },
      when: { var: 'lowIncome' },
      citations: [citation],
    };
    const before = pack([item({ id: 'help', when: { var: 'terms.poor' } })], {
      terms: { poor: term },
    });
    const after = pack([item({ id: 'help', when: { var: 'terms.needy' } })], {
      terms: { needy: term },
    });
    expect(comparePacks(before, after)).toMatchObject({ changes: [], version: { needs: null } });
  });
});

describe('amounts', () => {
  it('come as contract amounts, with the day from which the new one holds', () => {
    const found = changes(
      { benefit: CASH },
      { benefit: { ...CASH, amount: { atLeast: '120.50' } } },
    );
    expect(brief(found)).toEqual([
      {
        kind: 'amount',
        id: 'here/help',
        before: { exact: '100.00' },
        after: { atLeast: '120.50' },
        since: '2020-01-01',
      },
    ]);
  });

  it('of a parameter hold from the first day of its value', () => {
    const entitlements = [
      item({ id: 'help', benefit: { ...CASH, amount: { exact: { parameter: 'rate' } } } }),
    ];
    const values = [
      { value: 590, citation },
      { value: 740, from: '2022-07-01', citation },
    ] as const;
    const before = pack(entitlements, { parameters: rate(...values) });
    const draft = { ...before.instrument, status: 'draft' as const, from: null, through: null };
    const after = { ...before, revision: 'draft', instrument: draft };
    const found = comparePacks(before, after);
    expect(found.days).toEqual({ from: '2020-01-01', to: '2022-07-01' });
    expect(brief(found.changes.filter(({ kind }) => kind === 'amount'))).toEqual([
      {
        kind: 'amount',
        id: 'here/help',
        before: { exact: '590.00' },
        after: { exact: '740.00' },
        since: '2022-07-01',
      },
    ]);
  });

  it('that are added to one revision for a later day are seen', () => {
    const entitlements = [
      item({ id: 'help', benefit: { ...CASH, amount: { exact: { parameter: 'rate' } } } }),
    ];
    const before = pack(entitlements, { parameters: rate({ value: 100, citation }) });
    const after = pack(entitlements, {
      parameters: rate({ value: 100, citation }, { value: 130, from: '2025-07-01', citation }),
    });
    expect(brief(comparePacks(before, after).changes)[0]).toEqual({
      kind: 'amount',
      id: 'here/help',
      before: { exact: '100.00' },
      after: { exact: '130.00' },
      since: '2025-07-01',
    });
  });

  it('of alternatives are told apart by whom they are for', () => {
    const tiers = (young: number, old: number): Benefit[] => [
      { ...CASH, when: under(60), amount: { exact: young } },
      { ...CASH, amount: { exact: old } },
    ];
    const found = changes({ benefit: tiers(100, 200) }, { benefit: tiers(150, 200) });
    expect(brief(found)).toMatchObject([
      { before: { exact: '100.00' }, after: { exact: '150.00' } },
    ]);
    expect(found[0]).toMatchObject({ whom: { zh: '本人年龄未满60周岁' } });
  });

  it('of a new alternative stand beside what its people got before', () => {
    const found = changes(
      { benefit: CASH },
      { benefit: [{ ...CASH, when: under(60), amount: { exact: 150 } }, CASH] },
    );
    expect(brief(found)).toMatchObject([
      { kind: 'amount', before: { exact: '100.00' }, after: { exact: '150.00' } },
    ]);
  });
});

describe('conditions', () => {
  it('are said in words, only as far as they differ', () => {
    const found = changes(
      { when: { and: [{ var: 'lowIncome' }, under(65)] } },
      { when: { and: [under(60), { var: 'lowIncome' }] } },
    );
    expect(brief(found)).toMatchObject([
      {
        kind: 'condition',
        before: { zh: '本人年龄未满65周岁' },
        after: { zh: '本人年龄未满60周岁' },
      },
    ]);
  });

  it('gained and lost stand on one side each', () => {
    const found = changes({ when: true }, { when: { var: 'lowIncome' } });
    expect(brief(found)).toMatchObject([
      { kind: 'condition', before: null, after: { zh: '生活贫困', en: 'poor' } },
    ]);
  });

  it('of a term that changed are those of its definition', () => {
    const term = (grade: number): NonNullable<Pack['terms']> => ({
      disabled: {
        title: { zh: '残疾', en: 'Disabled' },
        when: { '<=': [{ var: 'child.disability.grade' }, grade] },
        citations: [citation],
      },
    });
    const entitlements = [
      item({ id: 'help', when: { and: [{ var: 'lowIncome' }, { var: 'terms.disabled' }] } }),
    ];
    const found = comparePacks(
      pack(entitlements, { terms: term(3) }),
      pack(entitlements, { terms: term(2) }),
    );
    expect(brief(found.changes)).toMatchObject([
      {
        kind: 'condition',
        before: { zh: '子女残疾等级为1至3级' },
        after: { zh: '子女残疾等级为1至2级' },
      },
    ]);
  });

  it('are also for whom, and what is left to a determination', () => {
    const test = { zh: '符合条件', en: 'meets the conditions' };
    const found = changes({}, { for: 'household', determination: { authority: null, test } });
    expect(brief(found)).toMatchObject([
      {
        kind: 'condition',
        before: { zh: '对象：母亲、父亲' },
        after: { zh: '对象：家庭；须经认定：符合条件' },
      },
    ]);
  });

  it('that differ only under another reading say so', () => {
    const text = { zh: '字', en: 'Word' };
    const readings: NonNullable<Pack['readings']> = {
      who: {
        clause: '一',
        question: text,
        options: { narrow: text, wide: text },
        taken: 'narrow',
        why: text,
      },
    };
    const when = (age: number): Entitlement['when'] => ({
      or: [
        { var: 'lowIncome' },
        { and: [{ '==': [{ var: 'readings.who' }, 'wide'] }, under(age)] },
      ],
    });
    const found = changes({ when: when(60) }, { when: when(65) }, { readings });
    expect(found).toMatchObject([{ kind: 'condition', otherReading: true }]);
    expect(JSON.stringify(found)).toContain('65周岁');
  });
});

describe('other kinds', () => {
  it.each<readonly [string, Partial<Entitlement>, Partial<Entitlement>, object]>([
    [
      'how it is given',
      { benefit: CASH },
      { benefit: { ...CASH, every: 'year' } },
      { kind: 'benefit', before: { every: 'month' }, after: { every: 'year' } },
    ],
    [
      'its limit',
      { benefit: CASH },
      { benefit: { ...CASH, limit: { days: 90, per: 'year', bound: 'atLeast' } } },
      { kind: 'benefit', before: { limit: null } },
    ],
    [
      'the festivals',
      {},
      { festivals: ['mid-autumn'] },
      { kind: 'benefit', after: { festivals: ['mid-autumn'] } },
    ],
    [
      'another instrument',
      { basis: ['甲〔2018〕3号'] },
      { basis: ['乙〔2020〕10号'] },
      { kind: 'basis', before: { basis: ['甲〔2018〕3号'] } },
    ],
    [
      'who sets the amount',
      { benefit: { ...CASH, amount: { setBy: '甲' } } },
      { benefit: { ...CASH, amount: { setBy: '乙' } } },
      { kind: 'basis', after: { setBy: ['乙'] } },
    ],
    [
      'who pays',
      {},
      { funding: [{ shares: [{ payer: '街道' }] }] },
      {
        kind: 'funding',
        before: null,
        after: [{ when: null, shares: [{ payer: '街道', parts: 1 }] }],
      },
    ],
    [
      'how far it binds',
      {},
      { force: 'encouraged' },
      { kind: 'force', before: 'mandatory', after: 'encouraged' },
    ],
    [
      'its title',
      {},
      { title: { zh: '新名', en: 'New' } },
      { kind: 'text', after: { title: { zh: '新名', en: 'New' } } },
    ],
    ['its quote', {}, { citations: [{ clause: '一', quote: '条文二' }] }, { kind: 'text' }],
  ])('tell %s', (_, before, after, expected) => {
    const found = changes(before, after);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  it('do not tell a quote apart from what it stands for', () => {
    const found = changes(
      { when: under(65) },
      { when: under(60), citations: [{ clause: '一', quote: '60周岁以下' }] },
    );
    expect(found.map(({ kind }) => kind)).toEqual(['condition']);
    expect(found[0]?.citations.after).toEqual([{ clause: '一', quote: '60周岁以下' }]);
  });

  it('tell the dates of the instrument under the name of the pack', () => {
    const before = pack([item({ id: 'help' })]);
    const after = { ...before, instrument: { ...before.instrument, through: '2027-12-31' } };
    expect(brief(comparePacks(before, after).changes)).toEqual([
      {
        kind: 'dates',
        id: 'here@2020',
        before: { through: '2029-12-31' },
        after: { through: '2027-12-31' },
        since: '2020-01-01',
      },
    ]);
  });

  it('tell the text of a clause', () => {
    const before = pack([item({ id: 'help' })]);
    const after = {
      ...before,
      register: [
        { clause: '一', sentences: [{ text: '条\n文。', class: 'entitlement' as const }] },
      ],
    };
    expect(brief(comparePacks(before, after).changes)).toMatchObject([
      {
        kind: 'text',
        before: { clause: '一', text: '条文' },
        after: { clause: '一', text: '条文。' },
      },
    ]);
  });

  it('stand in the order of the document, removed items where they were', () => {
    const clauses = ['一', '二', '三'];
    const register = clauses.map((clause) => ({
      clause,
      sentences: [{ text: '条文', class: 'entitlement' as const }],
    }));
    const items = clauses.map((clause) =>
      item({ id: `item-${clause.codePointAt(0)?.toString() ?? ''}`, clause }),
    );
    const renewed = items.map((each) => ({ ...each, force: 'encouraged' as const }));
    const found = comparePacks(
      pack(items, { register }),
      pack(
        renewed.filter((_, index) => index !== 1),
        { register },
      ),
    );
    expect(found.changes.map(({ clause, kind }) => [clause, kind])).toEqual([
      ['一', 'force'],
      ['二', 'removed'],
      ['三', 'force'],
    ]);
  });
});

describe('the version that a change needs', () => {
  const before = pack([item({ id: 'help' })]);
  const changed = (version: string, parts: Partial<Entitlement>): Pack => ({
    ...pack([item({ id: 'help', ...parts })]),
    version,
  });

  it.each<readonly [string, Partial<Entitlement>, object]>([
    ['1.0.1', { force: 'encouraged' }, { needs: 'minor', isEnough: false }],
    ['1.1.0', { force: 'encouraged' }, { needs: 'minor', isEnough: true }],
    ['2.0.0', { force: 'encouraged' }, { needs: 'minor', isEnough: true }],
    ['1.0.0', { note: { zh: '注', en: 'Note' } }, { needs: 'patch', isEnough: false }],
    ['1.0.1', { note: { zh: '注', en: 'Note' } }, { needs: 'patch', isEnough: true }],
  ])('%s for %j', (version, parts, expected) => {
    expect(comparePacks(before, changed(version, parts)).version).toMatchObject(expected);
  });

  it('is of no matter between revisions', () => {
    const after = { ...changed('1.0.0', { force: 'encouraged' }), revision: '2025' };
    expect(comparePacks(before, after).version).toMatchObject({ needs: 'minor', isEnough: null });
  });
});

it('a new pack has all of its items added', () => {
  const found = compareWithNone(pack([item({ id: 'one' }), item({ id: 'two' })]), 'before');
  expect(found).toMatchObject({ from: null, to: 'here@2020' });
  expect(found.changes.map(({ kind, id }) => [kind, id])).toEqual([
    ['added', 'here/one'],
    ['added', 'here/two'],
  ]);
});
