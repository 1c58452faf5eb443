import { describe, expect, it } from 'vitest';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { engineOf, FATHER, find, item, MOTHER, pack } from './small-pack.js';

const aged = item({ id: 'aged', when: { '>=': [{ var: 'mother.age' }, 49] } });
const couple = { id: 'h', members: [MOTHER, FATHER] };

describe('a reason', () => {
  it('has the clause of its own term, also where two terms have the same condition', () => {
    const term = (clause: string): NonNullable<Pack['terms']>[string] => ({
      title: { zh: '农村', en: 'rural' },
      when: { var: 'rural' },
      citations: [{ clause, quote: '条文' }],
    });
    const items = ['first', 'second'].map((name) =>
      item({ id: name, for: ['mother'], when: { var: `terms.${name}` } }),
    );
    const terms = { first: term('一'), second: term('二') };
    const { evaluate } = engineOf(pack(items, { terms }));
    const found = evaluate({ ...couple, rural: true }, { on: '2024-05-01' }).entitlements;
    const clauses = found.map(
      ({ because }) => because.find(({ fact }) => fact === 'rural')?.clause,
    );
    expect(clauses).toEqual(['一', '二']);
  });
});

describe('an audit', () => {
  it('agrees on days: of death with today, with a day written out, and with another', () => {
    const when: Entitlement['when'] = {
      and: [
        { '<=': [{ var: 'person.deathDate' }, { var: 'today.date' }] },
        { '>': [{ var: 'person.deathDate' }, '2019-12-31'] },
        { '<': [{ var: 'person.deathDate' }, { var: 'father.deathDate' }] },
      ],
    };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], onDeath: true, when })]));
    const members = [
      { ...MOTHER, deathDate: '2021-05-01' },
      { ...FATHER, deathDate: '2022-05-01' },
    ];
    const [found] = evaluate({ members }, { on: '2024-05-01', audit: true }).entitlements;
    expect(found?.outcome).toBe('eligible');
  });
});

describe('a day', () => {
  it('gives from the birthday on, and says when it changes', () => {
    const { evaluate } = engineOf(pack([aged]));
    const before = find(
      evaluate(couple, { on: '2024-03-09', include: 'all' }).entitlements,
      'here/aged',
      'father',
    );
    expect(before).toMatchObject({
      outcome: 'ineligible',
      through: '2024-03-09',
      next: { on: '2024-03-10', outcome: 'eligible' },
    });
    const after = find(evaluate(couple, { on: '2024-03-10' }).entitlements, 'here/aged', 'father');
    expect(after).toMatchObject({
      outcome: 'eligible',
      from: '2024-03-10',
      through: '2029-12-31',
      next: { on: '2030-01-01', outcome: 'ineligible' },
    });
  });

  it('grants nothing outside the instrument’s dates, unless the revision is named', () => {
    const { evaluate } = engineOf(pack([item({ id: 'any' })]));
    for (const on of ['2019-12-31', '2030-01-01']) {
      expect(evaluate(couple, { on }).entitlements).toEqual([]);
      const named = find(
        evaluate(couple, { on, revision: '2020' }).entitlements,
        'here/any',
        'mother',
      );
      expect(named).toMatchObject({
        outcome: 'eligible',
        from: null,
        through: null,
        standing: on < '2020' ? 'not-yet' : 'expired',
      });
    }
    for (const on of ['2020-01-01', '2029-12-31'])
      expect(evaluate(couple, { on }).entitlements).toHaveLength(2);
  });

  it('lets a later revision supersede an earlier one, and never falls through to it', () => {
    const later = pack([item({ id: 'other' })], {
      revision: '2025',
      instrument: { ...pack([]).instrument, from: '2025-01-01', through: '2025-12-31' },
    });
    const { evaluate } = engineOf(pack([item({ id: 'any' })]), later);
    const on2026 = evaluate(couple, { on: '2026-01-01' });
    expect(on2026.entitlements).toEqual([]);
    expect(on2026.instruments.map(({ standing }) => standing)).toEqual(['superseded', 'expired']);
    const mother = find(evaluate(couple, { on: '2024-01-01' }).entitlements, 'here/any', 'mother');
    expect(mother?.through).toBe('2024-12-31');
  });

  it('does not grant what a draft would give', () => {
    const draft = pack([item({ id: 'any' })], {
      instrument: { ...pack([]).instrument, status: 'draft', from: null, through: null },
    });
    const { evaluate } = engineOf(draft);
    expect(evaluate(couple, { on: '2024-01-01' }).entitlements).toEqual([]);
    expect(evaluate(couple, { on: '2024-01-01', revision: '2020' }).entitlements[0]).toMatchObject({
      outcome: 'eligible',
      standing: 'draft',
    });
  });

  it('needs the person’s own hukou for a person and one parent’s for a household', () => {
    const { evaluate } = engineOf(
      pack([item({ id: 'mine' }), item({ id: 'ours', for: 'household' })]),
    );
    const elsewhere = {
      members: [MOTHER, { ...FATHER, hukou: { code: '120101', kind: 'urban' } }],
    };
    const { entitlements } = evaluate(elsewhere, { on: '2024-01-01' });
    expect(entitlements.map(({ id, beneficiary }) => [id, beneficiary.kind])).toEqual([
      ['here/mine', 'person'],
      ['here/ours', 'household'],
    ]);
    const nobody = { members: [{ ...MOTHER, hukou: { code: '120101', kind: 'urban' } }] };
    expect(evaluate(nobody, { on: '2024-01-01', district: 'here' }).entitlements).toEqual([]);
    expect(evaluate(nobody, { on: '2024-01-01' }).instruments).toEqual([]);
  });

  it('gives the dead nothing but what is given on death, from that day on', () => {
    const { evaluate } = engineOf(
      pack([
        item({ id: 'mine' }),
        item({ id: 'funeral', onDeath: true }),
        item({ id: 'ours', for: 'household' }),
      ]),
    );
    const widow = { members: [MOTHER, { ...FATHER, deathDate: '2024-05-01' }] };
    const ids = (on: string): string[] =>
      evaluate(widow, { on }).entitlements.map(
        ({ id, beneficiary }) => `${id} ${'role' in beneficiary ? beneficiary.role : ''}`,
      );
    expect(ids('2024-04-30')).toEqual(['here/mine mother', 'here/mine father', 'here/ours ']);
    expect(ids('2024-05-01')).toEqual(['here/mine mother', 'here/funeral father', 'here/ours ']);
    const orphaned = { members: [{ ...MOTHER, deathDate: '2024-05-01' }] };
    expect(
      evaluate(orphaned, { on: '2024-05-01', district: 'here' }).entitlements.map(({ id }) => id),
    ).toEqual(['here/funeral']);
  });

  it('compares falsely, both ways, with someone who is not there', () => {
    const younger = item({ id: 'younger', when: { '<': [{ var: 'mother.age' }, 49] } });
    const { evaluate } = engineOf(pack([aged, younger]));
    expect(evaluate({ members: [FATHER] }, { on: '2024-01-01' }).entitlements).toEqual([]);
  });

  it('dates festivals within the stretch and the year', () => {
    const visit = item({
      id: 'visit',
      for: 'household',
      festivals: ['mid-autumn', 'spring-festival'],
      benefit: { kind: 'cash', amount: { exact: 300 }, per: 'household', every: 'festival' },
    });
    const { evaluate } = engineOf(pack([visit]));
    expect(evaluate(couple, { on: '2024-05-01' }).entitlements[0]?.dates).toEqual([
      '2024-02-10',
      '2024-09-17',
    ]);
    expect(
      evaluate(couple, { from: '2024-06-01', through: '2025-02-01' }).entitlements[0]?.dates,
    ).toEqual(['2024-09-17', '2025-01-29']);
  });
});

describe('a window', () => {
  it('gives one item for each stretch, not cut to the window', () => {
    const { evaluate } = engineOf(pack([aged]));
    const { entitlements } = evaluate(couple, {
      from: '2024-01-01',
      through: '2024-12-31',
      include: 'all',
    });
    expect(
      entitlements
        .filter(({ beneficiary }) => 'role' in beneficiary && beneficiary.role === 'mother')
        .map(({ outcome, from, through }) => [outcome, from, through]),
    ).toEqual([
      ['ineligible', null, '2024-03-09'],
      ['eligible', '2024-03-10', '2029-12-31'],
    ]);
  });

  it('counts days in hospital up to the limit of each year', () => {
    const benefit = item({
      id: 'stay',
      for: ['mother'],
      when: {
        and: [
          { var: 'person.hospital.today' },
          { '<=': [{ var: 'person.hospital.daysThisYear' }, 90] },
        ],
      },
    });
    const { evaluate } = engineOf(pack([benefit]));
    const stays = [
      { from: '2023-12-01', through: '2024-02-29' },
      { from: '2024-05-01', through: '2024-06-30' },
    ];
    const { entitlements } = evaluate(
      { members: [{ ...MOTHER, hospitalStays: stays }] },
      { from: '2023-01-01', through: '2024-12-31' },
    );
    // 60 days until 29 February 2024, so that 30 May is the ninetieth of the year.
    expect(entitlements.map(({ from, through }) => [from, through])).toEqual([
      ['2023-12-01', '2024-02-29'],
      ['2024-05-01', '2024-05-30'],
    ]);
  });
});

describe('money', () => {
  const shares = [
    { payer: '市', parts: 4 },
    { payer: '区', parts: 6 },
  ];

  it('is shared out to the fen', () => {
    const odd = item({
      id: 'odd',
      benefit: { kind: 'cash', amount: { exact: '0.03' }, per: 'person', every: 'month' },
      funding: [{ shares }],
    });
    const { evaluate } = engineOf(pack([odd]));
    expect(evaluate(couple, { on: '2024-01-01' }).entitlements[0]?.funding).toEqual([
      { payer: '市', share: '0.01' },
      { payer: '区', share: '0.02' },
    ]);
  });

  it('changes with a parameter’s day, which cuts the stretch', () => {
    const rate = item({
      id: 'rate',
      for: ['mother'],
      benefit: {
        kind: 'cash',
        amount: { exact: { parameter: 'rate' } },
        per: 'person',
        every: 'month',
      },
    });
    const citation = { clause: '一', quote: '条文' };
    const parameters = {
      rate: {
        title: { zh: '标准', en: 'rate' },
        unit: 'CNY' as const,
        values: [
          { value: '590.00', citation },
          { value: '740.00', from: '2022-07-01', citation, by: '二号' },
        ],
      },
    };
    const { evaluate } = engineOf(pack([rate], { parameters }));
    expect(evaluate(couple, { on: '2022-06-30' }).entitlements[0]).toMatchObject({
      benefit: { amount: { exact: '590.00' } },
      through: '2022-06-30',
      next: { on: '2022-07-01', benefit: { amount: { exact: '740.00' } } },
    });
    const known = evaluate(couple, { on: '2022-08-01', knownAt: '2022-06-15' }).entitlements[0];
    expect(known?.benefit.amount).toEqual({ exact: '590.00' });
    expect(evaluate(couple, { on: '2022-08-01', knownAt: '2019-12-30' }).instruments).toEqual([]);
  });

  it('is a range while a fact that decides it is missing, and names that fact', () => {
    const both: Parameters<typeof item>[0] = {
      id: 'relief',
      for: 'household',
      benefit: [
        {
          when: { and: [{ var: 'mother.hukou.local' }, { var: 'father.hukou.local' }] },
          kind: 'cash',
          amount: { exact: '10000.00' },
          per: 'household',
          every: 'once',
        },
        { kind: 'cash', amount: { exact: '5000.00' }, per: 'household', every: 'once' },
      ],
    };
    const { evaluate } = engineOf(pack([item(both)]));
    const relief = evaluate(
      { members: [MOTHER, { id: 'f', role: 'father' }] },
      { on: '2024-01-01' },
    ).entitlements[0];
    expect(relief).toMatchObject({
      outcome: 'eligible',
      benefit: { amount: { between: ['5000.00', '10000.00'] } },
      amountNeeds: ['father.hukou'],
      needs: [],
    });
  });
});

describe('a reading', () => {
  const readings = {
    who: {
      clause: '一',
      question: { zh: '谁？', en: 'Who?' },
      options: { mother: { zh: '母', en: 'mother' }, either: { zh: '任一', en: 'either' } },
      taken: 'mother',
      why: { zh: '故', en: 'so' },
    },
  };
  const sixty = item({
    id: 'sixty',
    for: 'household',
    when: {
      or: [
        { '>=': [{ var: 'mother.age' }, 50] },
        {
          and: [
            { '==': [{ var: 'readings.who' }, 'either'] },
            { '>=': [{ var: 'father.age' }, 50] },
          ],
        },
      ],
    },
  });

  it('is the pack’s, unless the caller takes another, and is named on the item and the receipt', () => {
    const { evaluate } = engineOf(pack([sixty], { readings }));
    expect(evaluate(couple, { on: '2024-01-01' }).entitlements).toEqual([]);
    const { entitlements, receipt } = evaluate(couple, {
      on: '2024-01-01',
      readings: { 'here/who': 'either' },
    });
    expect(entitlements[0]).toMatchObject({
      outcome: 'eligible',
      readings: [{ id: 'here/who', taken: 'either' }],
    });
    expect(receipt.readings).toEqual({ 'here/who': 'either' });
  });
});

describe('decide', () => {
  it('gives the same answers as evaluate, without the rest', () => {
    const { evaluate, decide } = engineOf(pack([aged, item({ id: 'ours', for: 'household' })]));
    for (const options of [
      { on: '2024-01-01' },
      { on: '2024-06-01', include: 'all' as const },
      { from: '2024-01-01', through: '2024-12-31', include: 'all' as const },
    ]) {
      const full = evaluate(couple, options).entitlements.map(
        ({ id, beneficiary, outcome, benefit }) => ({
          id,
          beneficiary,
          outcome,
          amount: benefit.amount,
        }),
      );
      expect(decide(couple, options)).toEqual(full);
    }
  });
});
