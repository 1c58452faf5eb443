import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Amount, Benefit, Entitlement, Pack } from '../../src/generated/pack.types.js';
import { shift } from '../model/calendar.js';
import { anyDay } from './days.js';
import { madeCondition } from './made-conditions.js';
import type { MadeFigure, Vocabulary } from './made-conditions.js';

const words = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const QUOTE = '条文';
const CITATIONS: Pack['jurisdiction']['citations'] = [{ clause: '一', quote: QUOTE }];
const UNITS = { CNY: '元', years: '周岁', days: '天', count: '次' } as const;
const SUMS = ['0.01', '50', '300.5', '1430', '5000.00', '20000'];

type Parameter = NonNullable<Pack['parameters']>[string];

const quoteOf = (value: string | number, unit: keyof typeof UNITS): string =>
  `${String(value)}${UNITS[unit]}`;

const VALUES: Readonly<Record<keyof typeof UNITS, Arbitrary<string | number>>> = {
  CNY: fc.constantFrom(...SUMS),
  years: fc.constantFrom(18, 49, 50, 60),
  days: fc.constantFrom(1, 60, 90),
  count: fc.constantFrom(2, 3, 49, 2020, 2023),
};

/** A figure with values from some days on; some are set by another instrument, whose day of publication is known or not. */
function parameter(unit: keyof typeof UNITS): Arbitrary<Parameter> {
  const value = fc.record({
    value: VALUES[unit],
    step: fc.integer({ min: 1, max: 900 }),
    by: fc.constantFrom(undefined, undefined, '二号'),
    published: fc.constantFrom(undefined, '2021', '2022-06', '2022-06-15'),
  });
  return fc
    .record({
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
      first: fc.option(anyDay(2018, 2024), { nil: undefined }),
    })
    .map(({ values, first }) => {
      let from = first;
      return {
        title: words('数额'),
        unit,
        values: values.map(({ value: sum, step, by, published }, index) => {
          if (index > 0) from = shift(from ?? '2019-12-31', step);
          return {
            value: sum,
            citation: { clause: '一', quote: quoteOf(sum, unit) },
            ...(from === undefined ? {} : { from }),
            ...(by === undefined ? {} : { by, ...(published === undefined ? {} : { published }) }),
          };
        }),
      };
    });
}

function amount(figures: readonly MadeFigure[]): Arbitrary<Amount> {
  const sums = figures.filter(({ unit }) => unit === 'CNY');
  const figure = fc.constantFrom<string | { parameter: string }>(
    ...SUMS,
    ...sums.map(({ name }) => ({ parameter: name })),
  );
  return fc.oneof(
    fc.constant(null),
    figure.map((exact) => ({ exact })),
    figure.map((atLeast) => ({ atLeast })),
    figure.map((atMost) => ({ atMost })),
    fc.constantFrom<Amount>({ between: ['50', '300.5'] }, { between: [50, 20_000] }),
    fc.constantFrom<Amount>({ ratio: '0.5' }, { ratio: '1' }, { setBy: '市政府' }),
  );
}

const benefit = (figures: readonly MadeFigure[]): Arbitrary<Benefit> =>
  fc.record({
    kind: fc.constantFrom('cash', 'premium', 'claim', 'subsidy', 'waiver', 'service', 'disregard'),
    amount: amount(figures),
    per: fc.constantFrom('person', 'household', 'case'),
    every: fc.constantFrom('once', 'day', 'month', 'year', 'case', null),
    limit: fc.constantFrom(null, { days: 90, per: 'year' as const, bound: 'atMost' as const }),
  });

function benefits(vocabulary: Vocabulary): Arbitrary<Entitlement['benefit']> {
  const one = benefit(vocabulary.figures);
  const other = fc
    .tuple(madeCondition(vocabulary, 1), one)
    .map(([when, given]): Benefit => ({ when, ...given }));
  const several = fc
    .tuple(fc.array(other, { minLength: 1, maxLength: 2 }), one)
    .map(([first, last]) => [...first, last]);
  return fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: several });
}

/** Every number and text with digits of a rule, said to be right for a reason. */
function figuresOf(rule: unknown): NonNullable<Entitlement['figures']> {
  const found = new Set<string>();
  const walk = (node: unknown, name: string): void => {
    if (typeof node === 'object' && node !== null)
      for (const [key, inner] of Object.entries(node)) walk(inner, key);
    else if (/^\d/.test(String(node)) && name !== 'var') found.add(String(node));
  };
  walk(rule, '');
  return [...found].slice(0, 50).map((value) => ({ value, why: words('照录') }));
}

type Part = Omit<Entitlement, 'id' | 'title'>;

function itemFor(whom: Arbitrary<Entitlement['for']>, vocabulary: Vocabulary): Arbitrary<Part> {
  return fc
    .record({
      whom,
      when: fc.oneof(
        { weight: 12, arbitrary: madeCondition(vocabulary) },
        { weight: 1, arbitrary: fc.constant(true as const) },
      ),
      benefit: benefits(vocabulary),
      isOnDeath: fc.constantFrom(true, false, false),
      isDetermined: fc.constantFrom(true, false, false),
    })
    .map(({ whom: beneficiary, when, benefit: given, isOnDeath, isDetermined }) => ({
      clause: '一',
      for: beneficiary,
      ...(vocabulary.forPersons && isOnDeath ? { onDeath: true } : {}),
      when,
      ...(isDetermined ? { determination: { authority: null, test: words('符合条件') } } : {}),
      benefit: given,
      force: 'mandatory' as const,
      citations: CITATIONS,
      figures: figuresOf([when, given]),
    }));
}

const PERSONS = fc.subarray<'mother' | 'father' | 'child'>(['mother', 'father', 'child'], {
  minLength: 1,
});
const OTHERS = fc.constantFrom<Entitlement['for']>('household', 'household', {
  organisation: '居委会',
});

/** Two terms, of which the second may use the first. */
function terms(
  vocabulary: Vocabulary,
  [first, second]: readonly [string, string],
): Arbitrary<NonNullable<Pack['terms']>> {
  const later = { ...vocabulary, terms: [...vocabulary.terms, first] };
  return fc
    .tuple(madeCondition(vocabulary, 1), madeCondition(later, 1))
    .map(([one, other]) =>
      Object.fromEntries(
        [one, other].map((when, index) => [
          index === 0 ? first : second,
          { title: words('术语'), when, citations: CITATIONS, figures: figuresOf(when) },
        ]),
      ),
    );
}

const READING: NonNullable<Pack['readings']>[string] = {
  clause: '一',
  question: words('何谓？'),
  options: { narrow: words('从严'), wide: words('从宽') },
  taken: 'narrow',
  why: words('常义'),
};

const FIGURES = (['CNY', 'CNY', 'years', 'days', 'count'] as const).map((unit, index) => ({
  name: `figure-${String(index)}`,
  unit,
}));

const validity = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ status: 'draft', from: null, through: null } as const) },
  {
    weight: 4,
    arbitrary: fc
      .record({ from: anyDay(2019, 2023), days: fc.option(fc.integer({ min: 0, max: 1500 })) })
      .map(({ from, days }) => ({
        status: 'issued' as const,
        from,
        through: days === null ? null : shift(from, days),
      })),
  },
);

const codes = fc.constantFrom<string[]>(['11'], ['110101'], ['1101', '4102']);

/** The last word on a made-up pack: its register says everything that it quotes, its instrument every first day. */
function whole(
  parts: Pick<Pack, 'parameters' | 'terms' | 'entitlements' | 'readings'> & {
    readonly validity: Pick<Pack['instrument'], 'status' | 'from' | 'through'>;
    readonly codes: string[];
    readonly published: string | null;
  },
): Pack {
  const { validity: term, codes: local, published, entitlements, ...rest } = parts;
  const values = Object.values(rest.parameters ?? {}).flatMap((figure) => figure.values);
  const days = [term.from, term.through, ...values.map(({ from }) => from)].filter(
    (day) => typeof day === 'string',
  );
  const text = [QUOTE, ...values.map(({ citation }) => citation.quote)].join('，');
  return {
    district: 'made',
    revision: 'up',
    version: '1.0.0',
    instrument: {
      number: null,
      title: words('办法'),
      issuer: words('区政府'),
      published,
      ...term,
      repeals: [],
      source: 'source.txt',
      sha256: '0'.repeat(64),
      figures: [...new Set(days)].map((value) => ({ value, why: words('照录') })),
    },
    jurisdiction: { name: words('本区'), codes: local, citations: CITATIONS },
    ...rest,
    entitlements,
    register: [
      {
        clause: '一',
        sentences: [{ text, class: 'entitlement', items: entitlements.map(({ id }) => id) }],
      },
    ],
  };
}

const OF_ANYONE = ['t0', 't1'] as const;
const OF_PERSONS = ['p0', 'p1'] as const;

const itemsOf = (common: Vocabulary): Arbitrary<Entitlement[]> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: itemFor(PERSONS, {
            ...common,
            forPersons: true,
            terms: [...OF_ANYONE, ...OF_PERSONS],
          }),
        },
        { weight: 3, arbitrary: itemFor(OTHERS, { ...common, terms: OF_ANYONE }) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) =>
      parts.map((part, index): Entitlement => {
        const id = `item-${String(index)}`;
        return { id, title: words(id), ...part };
      }),
    );

/**
 * Small valid packs with anything that packs may hold: figures that change with the day, terms in terms, a reading, every kind of amount and beneficiary.
 */
export function madePack(): Arbitrary<Pack> {
  const common: Vocabulary = {
    forPersons: false,
    figures: FIGURES,
    readings: [{ name: 'reading', options: Object.keys(READING.options) }],
    terms: [],
  };
  return fc
    .record({
      parameters: fc
        .tuple(...FIGURES.map(({ unit }) => parameter(unit)))
        .map((made) =>
          Object.fromEntries(made.map((figure, index) => [`figure-${String(index)}`, figure])),
        ),
      readings: fc.constant({ reading: READING }),
      terms: fc
        .tuple(
          terms(common, OF_ANYONE),
          terms({ ...common, forPersons: true, terms: OF_ANYONE }, OF_PERSONS),
        )
        .map(([one, other]) => ({ ...one, ...other })),
      entitlements: itemsOf(common),
      validity,
      codes,
      published: fc.constantFrom(null, '2019', '2022-06', '2022-06-15'),
    })
    .map(whole);
}
