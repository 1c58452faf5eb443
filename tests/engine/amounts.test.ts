import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

type Benefit = Extract<Entitlement['benefit'], { kind: string }>;
type Amount = Benefit['amount'];
type Funding = NonNullable<Entitlement['funding']>;

/** A figure that rises on 1 July 2024. */
const parameters: NonNullable<Pack['parameters']> = {
  rate: {
    title: { zh: '标准', en: 'rate' },
    unit: 'CNY',
    values: [
      { value: '590.00', citation: CITATION },
      { value: '740.00', from: '2024-07-01', citation: CITATION },
    ],
  },
};
const rate = { parameter: 'rate' };

const benefit = (amount: Amount, parts: Partial<Benefit> = {}): Benefit => ({
  kind: 'cash',
  amount,
  per: 'person',
  every: 'month',
  ...parts,
});

/** The mother's item on a day. */
function give(
  parts: Partial<Entitlement>,
  facts: object = {},
  on = '2024-05-01',
  include?: 'all',
): Item | undefined {
  const packs = pack([item({ id: 'it', for: ['mother'], ...parts })], { parameters });
  const household = { members: [MOTHER, FATHER], ...facts };
  return engineOf(packs).evaluate(household, { on, include }).entitlements[0];
}

const amountOf = (...given: Parameters<typeof give>): Item['benefit']['amount'] | undefined =>
  give(...given)?.benefit.amount;

describe('an amount', () => {
  it.each<[Amount, Item['benefit']['amount']]>([
    [{ exact: '0.5' }, { exact: '0.50' }],
    [{ exact: 300 }, { exact: '300.00' }],
    [{ exact: rate }, { exact: '590.00' }],
    [{ atLeast: '100.1' }, { atLeast: '100.10' }],
    [{ atLeast: rate }, { atLeast: '590.00' }],
    [{ atMost: 0 }, { atMost: '0.00' }],
    [{ atMost: rate }, { atMost: '590.00' }],
    [{ between: [100, 200] }, { between: ['100.00', '200.00'] }],
    [{ between: [rate, '999999.99'] }, { between: ['590.00', '999999.99'] }],
    [{ ratio: '0.5' }, { ratio: '0.5' }],
    [{ setBy: '民政部门' }, { setBy: '民政部门' }],
    [null, null],
  ])('%j is printed as %j', (amount, expected) => {
    expect(amountOf({ benefit: benefit(amount) })).toEqual(expected);
  });

  it.each<[Amount, Item['benefit']['amount']]>([
    [{ exact: rate }, { exact: '740.00' }],
    [{ atLeast: rate }, { atLeast: '740.00' }],
    [{ atMost: rate }, { atMost: '740.00' }],
    [{ between: [100, rate] }, { between: ['100.00', '740.00'] }],
  ])('%j changes with the day of its figure, and says so before', (amount, later) => {
    const before = give({ benefit: benefit(amount) });
    expect(before).toMatchObject({
      from: '2020-01-01',
      through: '2024-06-30',
      next: { on: '2024-07-01', outcome: 'eligible', benefit: { amount: later } },
    });
    const after = give({ benefit: benefit(amount) }, {}, '2024-07-01');
    expect(after).toMatchObject({ from: '2024-07-01', through: '2029-12-31' });
    expect(after?.benefit.amount).toEqual(later);
  });

  it('comes with what it is, for whom, how often and how long', () => {
    const limit = { days: 90, per: 'year', bound: 'atMost' } as const;
    const parts = { kind: 'subsidy', per: 'case', every: 'day', limit } as const;
    expect(give({ benefit: benefit({ exact: 300 }, parts) })?.benefit).toEqual({
      ...parts,
      amount: { exact: '300.00' },
    });
    expect(give({ benefit: benefit({ exact: 300 }) })?.benefit.limit).toBeNull();
  });
});

describe('a benefit that hangs on a condition', () => {
  const alternatives = (first: Amount, second: Amount, third: Amount): Entitlement['benefit'] => [
    { ...benefit(first), when: { var: 'rural' } },
    { ...benefit(second), when: { var: 'lowIncome' } },
    benefit(third),
  ];
  const sums = alternatives({ exact: 900 }, { exact: 100 }, { exact: 1000 });

  it.each([
    [{ rural: true, lowIncome: true }, '900.00'],
    [{ rural: false, lowIncome: true }, '100.00'],
    [{ rural: false, lowIncome: false }, '1000.00'],
  ])('of %j is the first whose condition holds', (facts, exact) => {
    expect(amountOf({ benefit: sums }, facts)).toEqual({ exact });
    expect(give({ benefit: sums }, facts)).not.toHaveProperty('amountNeeds');
  });

  it.each<[object, Item['benefit']['amount'], string[]]>([
    [{}, { between: ['100.00', '1000.00'] }, ['rural', 'lowIncome']],
    [{ rural: false }, { between: ['100.00', '1000.00'] }, ['lowIncome']],
    [{ lowIncome: true }, { between: ['100.00', '900.00'] }, ['rural']],
    [{ lowIncome: false }, { between: ['900.00', '1000.00'] }, ['rural']],
  ])('of %j lies between the least and the greatest that are possible', (facts, amount, needs) => {
    const found = give({ benefit: sums }, facts);
    expect(found).toMatchObject({ outcome: 'eligible', amountNeeds: needs, needs: [] });
    expect(found?.benefit.amount).toEqual(amount);
  });

  it('is the one where all that are possible are the same', () => {
    const same = alternatives({ atLeast: 100 }, { atLeast: '100.00' }, { atLeast: 100 });
    expect(amountOf({ benefit: same })).toEqual({ atLeast: '100.00' });
  });

  it('has no amount where one that is possible is no sum', () => {
    const mixed = alternatives({ exact: 100 }, { atMost: 200 }, null);
    expect(amountOf({ benefit: mixed })).toBeNull();
    expect(amountOf({ benefit: mixed }, { lowIncome: true })).toBeNull();
    expect(amountOf({ benefit: mixed }, { rural: true })).toEqual({ exact: '100.00' });
  });

  it.each<[string, Partial<Benefit>, Partial<Item['benefit']>]>([
    ['how often', { every: 'once' }, { amount: null, every: null, limit: null }],
    [
      'to whom',
      { per: 'household' },
      { amount: null, per: 'household', every: 'month', limit: null },
    ],
    [
      'how long',
      { limit: { days: 90, per: 'year', bound: 'atMost' } },
      { amount: { between: ['300.00', '500.00'] }, every: 'month', limit: null },
    ],
    [
      'as what',
      { kind: 'service' },
      { kind: 'service', amount: { between: ['300.00', '500.00'] }, every: 'month' },
    ],
  ])(
    'says what those that are possible have in common: they differ in %s',
    (_, parts, expected) => {
      const open = [
        { ...benefit({ exact: 300 }, parts), when: { var: 'rural' } },
        benefit({ exact: 500 }),
      ];
      expect(give({ benefit: open })?.benefit).toMatchObject(expected);
    },
  );

  it('has no needs of its own where nothing is given', () => {
    const refused = give({ benefit: sums, when: { var: 'legalMatter' } }, { legalMatter: false });
    expect(refused).toBeUndefined();
    const listed = give(
      { benefit: sums, when: { var: 'legalMatter' } },
      { legalMatter: false },
      '2024-05-01',
      'all',
    );
    expect(listed).toMatchObject({ outcome: 'ineligible', needs: [] });
    expect(listed).not.toHaveProperty('amountNeeds');
  });
});

describe('those who pay', () => {
  const half: Funding = [
    {
      shares: [
        { payer: '市', parts: 1 },
        { payer: '区', parts: 1 },
      ],
    },
  ];
  const fundingOf = (...given: Parameters<typeof give>): Item['funding'] | undefined =>
    give(...given)?.funding;
  const shares = (...both: readonly (string | null)[]): Item['funding'] =>
    both.map((share, index) => ({ payer: index === 0 ? '市' : '区', share }));

  it.each<[Amount, Item['funding']]>([
    [{ exact: 300 }, shares('150.00', '150.00')],
    [{ exact: '0.01' }, shares('0.01', '0.00')],
    [{ exact: rate }, shares('295.00', '295.00')],
    [{ atLeast: 100 }, shares('50.00', '50.00')],
    [{ atMost: 200 }, shares('100.00', '100.00')],
    [{ between: [100, 200] }, shares(null, null)],
    [{ ratio: '0.5' }, shares(null, null)],
    [{ setBy: '民政部门' }, shares(null, null)],
    [null, shares(null, null)],
  ])('of %j pay %j', (amount, expected) => {
    expect(fundingOf({ benefit: benefit(amount), funding: half })).toEqual(expected);
  });

  it('are nobody where the pack names nobody', () => {
    expect(fundingOf({ benefit: benefit({ exact: 300 }) })).toEqual([]);
  });

  it('share what the fixed sums leave, or pay fixed sums alone', () => {
    const fixed = (...of: Funding[number]['shares']): Item['funding'] | undefined =>
      fundingOf({ benefit: benefit({ exact: 600 }), funding: [{ shares: of }] });
    expect(fixed({ payer: '市', exact: rate }, { payer: '区' })).toEqual(shares('590.00', '10.00'));
    expect(fixed({ payer: '市', parts: 2 }, { payer: '区', exact: 300 })).toEqual(
      shares('300.00', '300.00'),
    );
    expect(fixed({ payer: '市', exact: 200 }, { payer: '区', exact: '400.00' })).toEqual(
      shares('200.00', '400.00'),
    );
  });

  it('pay more when the amount rises', () => {
    const parts = { benefit: benefit({ exact: rate }), funding: half };
    const packs = pack([item({ id: 'it', for: ['mother'], ...parts })], { parameters });
    const { entitlements } = engineOf(packs).evaluate(
      { members: [MOTHER] },
      { from: '2024-06-30', through: '2024-07-01' },
    );
    expect(entitlements.map(({ funding }) => funding)).toEqual([
      shares('295.00', '295.00'),
      shares('370.00', '370.00'),
    ]);
  });

  const byKind: Funding = [
    { when: { var: 'rural' }, shares: [{ payer: '市' }] },
    { when: { var: 'lowIncome' }, shares: [{ payer: '区' }] },
  ];

  it.each<[object, string[]]>([
    [{ rural: true }, ['市']],
    [{ rural: false, lowIncome: true }, ['区']],
    [{ rural: false, lowIncome: false }, []],
    [{ lowIncome: true }, []],
    [{ rural: false }, []],
    [{}, []],
  ])('hang on conditions too: of %j %j', (facts, payers) => {
    const found = fundingOf({ benefit: benefit({ exact: 300 }), funding: byKind }, facts);
    expect(found?.map(({ payer }) => payer)).toEqual(payers);
  });

  it('are not named while it is open which benefit is given', () => {
    const open: Entitlement['benefit'] = [
      { ...benefit({ exact: 100 }), when: { var: 'rural' } },
      benefit({ exact: 200 }),
    ];
    expect(fundingOf({ benefit: open, funding: half })).toEqual([]);
    expect(fundingOf({ benefit: open, funding: half }, { rural: false })).toEqual(
      shares('100.00', '100.00'),
    );
  });

  it('pay what goes with each household’s own amount on a day', () => {
    const parts = {
      benefit: [
        { ...benefit({ exact: 100 }), when: { var: 'rural' } },
        benefit({ exact: 200 }),
      ] as Entitlement['benefit'],
      funding: half,
    };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], ...parts })]));
    const paid = (rural: boolean): unknown =>
      evaluate({ members: [MOTHER], rural }, { on: '2024-05-01' }).entitlements[0]?.funding;
    expect([true, false, true].map(paid)).toEqual([
      shares('50.00', '50.00'),
      shares('100.00', '100.00'),
      shares('50.00', '50.00'),
    ]);
  });
});

describe('an item that is refused', () => {
  const dead = { members: [{ ...MOTHER, deathDate: '2024-03-01' }] };
  const alternatives = [
    { ...benefit({ exact: 100 }), when: { var: 'rural' } },
    benefit({ exact: 200 }),
  ] as Entitlement['benefit'];
  const funding: Funding = [{ shares: [{ payer: '市' }] }];

  it('says what it would be and who would pay', () => {
    const refused = give(
      { benefit: alternatives, funding },
      { ...dead, rural: false },
      '2024-05-01',
      'all',
    );
    expect(refused).toMatchObject({
      outcome: 'ineligible',
      benefit: { amount: { exact: '200.00' } },
      funding: [{ payer: '市', share: '200.00' }],
    });
  });

  it('says between what it would lie', () => {
    expect(give({ benefit: alternatives, funding }, dead, '2024-05-01', 'all')).toMatchObject({
      outcome: 'ineligible',
      benefit: { amount: { between: ['100.00', '200.00'] } },
      funding: [],
    });
  });

  it('is one stretch while the same is said of it, whatever birthdays lie within', () => {
    const always = {
      or: [{ '>=': [{ var: 'person.age' }, 50] }, { '<': [{ var: 'person.age' }, 50] }],
    } as Entitlement['when'];
    expect(give({ benefit: alternatives, when: always })).toMatchObject({
      outcome: 'eligible',
      benefit: { amount: { between: ['100.00', '200.00'] } },
      from: '2020-01-01',
      through: '2029-12-31',
    });
  });
});
