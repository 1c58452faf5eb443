import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/diagnostics/diagnostic.js';
import type { Options } from '../../src/engine/evaluate/question.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

const couple = { members: [MOTHER, FATHER] };

const readings: Pack['readings'] = {
  who: {
    clause: '一',
    question: { zh: '谁？', en: 'Who?' },
    options: { mother: { zh: '母', en: 'mother' }, either: { zh: '任一', en: 'either' } },
    taken: 'mother',
    why: { zh: '故', en: 'so' },
  },
};

/** A pack of another district, in force from another day. */
const there = (from: string | null, parts: Partial<Pack> = {}): Pack =>
  pack([item({ id: 'it', for: ['mother'] })], {
    district: 'there',
    ...parts,
    instrument: {
      ...pack([]).instrument,
      from,
      ...(from === null ? { status: 'draft', through: null } : {}),
    },
  });

const here = pack([item({ id: 'it', for: ['mother'] })], { readings });

/** What is said of a question that is refused. */
function problems(options: unknown): string[] {
  const { evaluate } = engineOf(here, there('2020-01-01'));
  try {
    evaluate(couple, options as Options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(({ code, path, message, hint }) =>
      [`${code} ${path}: ${message}`, hint].filter(Boolean).join(' - '),
    );
  }
  return [];
}

const DAY = 'must be a real calendar day, YYYY-MM-DD, from 1800 to 2199';
const EITHER = 'QUESTION_DAY on: give either `on`, or `from` and `through`';

describe('a question', () => {
  it.each<[unknown, string[]]>([
    [{ on: 20240501 }, [`QUESTION_DAY on: ${DAY}`]],
    [{ on: null }, [`QUESTION_DAY on: ${DAY}`]],
    [{ from: '2024', through: 'x' }, [`QUESTION_DAY from: ${DAY}`, `QUESTION_DAY through: ${DAY}`]],
    [{ from: '2024-05-01', through: 'x' }, [`QUESTION_DAY through: ${DAY}`]],
    [{}, [EITHER]],
    ...[undefined, null, 'kaifeng', ['2024-05-01']].map((options): [unknown, string[]] => [
      options,
      ['WRONG_TYPE : the question must be an object'],
    ]),
    [{ on: '2024-05-01', district: ['here'] }, ['WRONG_TYPE district: must be a string']],
    [{ on: '2024-05-01', district: null }, ['WRONG_TYPE district: must be a string']],
    [{ on: '2024-05-01', revision: 2020 }, ['WRONG_TYPE revision: must be a string']],
    ...[null, 'x', ['here/who']].map((readings): [unknown, string[]] => [
      { on: '2024-05-01', readings },
      ['WRONG_TYPE readings: must be an object of strings'],
    ]),
    [
      { on: '2024-05-01', readings: { 'here/who': 1 } },
      ['WRONG_TYPE readings.here/who: must be a string'],
    ],
    [{ on: '2024-05-01', audit: 'yes' }, ['WRONG_TYPE audit: must be a boolean']],
    [{ from: '2024-05-01' }, [EITHER]],
    [{ through: '2024-05-01' }, [EITHER]],
    [{ on: '2024-05-01', through: '2024-05-01' }, [EITHER]],
    [{ on: '2024-05-01', from: '2024-01-01', through: '2024-05-01' }, [EITHER]],
    [
      { from: '2024-05-02', through: '2024-05-01' },
      ['QUESTION_DAY through: `through` is before `from`'],
    ],
    [
      { on: '2024-05-01', distrct: 'here' },
      ['UNKNOWN_OPTION distrct: there is no option `distrct` - did you mean `district`?'],
    ],
    [{ on: '2024-05-01', include: 'some' }, ['UNKNOWN_OPTION include: must be `all`']],
    [
      { on: '2024-05-01', district: 'hera' },
      ['UNKNOWN_DISTRICT district: there is no pack for `hera` - did you mean `here`?'],
    ],
    [
      { on: '2024-05-01', district: 'here', revision: '2021' },
      ['UNKNOWN_REVISION revision: there is no revision `2021` - did you mean `2020`?'],
    ],
    [
      { on: '2024-05-01', revision: '2021' },
      ['UNKNOWN_REVISION revision: there is no revision `2021` - did you mean `2020`?'],
    ],
    [
      { on: '2024-05-01', readings: { 'here/whom': 'either' } },
      [
        'UNKNOWN_READING readings.here/whom: there is no reading `here/whom` - did you mean `here/who`?',
      ],
    ],
    [
      { on: '2024-05-01', readings: { 'here/who': 'eithr' } },
      [
        'UNKNOWN_READING_OPTION readings.here/who: `eithr` is none of `mother`, `either` - did you mean `either`?',
      ],
    ],
    [
      {
        on: '2024-05-01',
        readings: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [index, 'x'])),
      },
      ['TOO_MANY readings: must be at most 1000'],
    ],
    [
      { on: 'x', knownAt: 'y', include: 'z', district: 'w' },
      [
        'UNKNOWN_OPTION include: must be `all`',
        `QUESTION_DAY on: ${DAY}`,
        `QUESTION_DAY knownAt: ${DAY}`,
        'UNKNOWN_DISTRICT district: there is no pack for `w`',
      ],
    ],
  ])('%j is refused, and why is said', (options, expected) => {
    expect(problems(options)).toEqual(expected);
  });

  it('of as many readings as may be chosen is told of each that there is not', () => {
    const chosen = new Map(Array.from({ length: 1000 }, (_, index) => [`no/${index}`, 'x']));
    expect(
      problems({ on: '2024-05-01', readings: Object.fromEntries<string>(chosen) }),
    ).toHaveLength(1000);
  });

  it.each([
    { on: '2024-05-01' },
    { on: '2024-05-01', from: undefined, through: undefined },
    { from: '2024-05-01', through: '2024-05-01' },
    { on: '2024-05-01', district: 'there', revision: '2020' },
    { on: '2024-05-01', readings: { 'here/who': 'either' } },
  ])('%j is answered', (options) => {
    expect(problems(options)).toEqual([]);
  });

  it('of one day is answered alike as a window of that day', () => {
    const { evaluate, decide } = engineOf(here);
    const window = { from: '2024-05-01', through: '2024-05-01' };
    const answer = evaluate(couple, window);
    expect(answer).toMatchObject(window);
    expect(answer).not.toHaveProperty('on');
    expect(answer.entitlements).toEqual(evaluate(couple, { on: '2024-05-01' }).entitlements);
    expect(decide(couple, window)).toEqual(decide(couple, { on: '2024-05-01' }));
  });

  it('leaves out of a window what is refused, unless all is asked for', () => {
    const { evaluate, decide } = engineOf(here);
    const window = { from: '2019-01-01', through: '2030-12-31' };
    expect(decide(couple, window).map(({ outcome }) => outcome)).toEqual(['eligible']);
    expect(evaluate(couple, window).entitlements).toHaveLength(1);
    expect(decide(couple, { ...window, include: 'all' }).map(({ outcome }) => outcome)).toEqual([
      'ineligible',
      'eligible',
      'ineligible',
    ]);
  });

  it('has the festivals of the years that are in the calendar of festivals, and no others', () => {
    const { evaluate } = engineOf(
      pack([item({ id: 'it', for: ['mother'], festivals: ['mid-autumn'] })]),
    );
    const dates = (on: string): readonly string[] | undefined =>
      evaluate(couple, { on, revision: '2020' }).entitlements[0]?.dates;
    expect(dates('2100-05-01')).toEqual(['2100-09-18']);
    expect(dates('2150-05-01')).toEqual([]);
  });

  it('is answered alike however many others have been asked', () => {
    const { evaluate } = engineOf(here);
    const ask = (knownAt: string): unknown => evaluate(couple, { on: '2024-05-01', knownAt });
    const days = Array.from(
      { length: 120 },
      (_, index) =>
        `20${String(20 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    );
    const first = days.map(ask);
    expect(days.map(ask)).toEqual(first);
  });
});

describe('the districts', () => {
  const ids = (options: Omit<Options, 'on'>, ...packs: Pack[]): string[] =>
    engineOf(...packs)
      .evaluate(couple, { on: '2024-05-01', include: 'all', ...options })
      .entitlements.map(({ id, revision }) => `${id}@${revision}`);

  it('are all those whose code a parent’s hukou has, in the order of their names', () => {
    expect(ids({}, there('2020-01-01'), here)).toEqual(['here/it@2020', 'there/it@2020']);
    expect(ids({}, here, there('2020-01-01'))).toEqual(['here/it@2020', 'there/it@2020']);
    expect(ids({}, here, there('2019-01-01'))).toEqual(['here/it@2020', 'there/it@2020']);
    expect(ids({ district: 'there' }, here, there('2020-01-01'))).toEqual(['there/it@2020']);
    const far = there('2020-01-01', {
      jurisdiction: { ...here.jurisdiction, codes: ['12', '1102'] },
    });
    expect(ids({}, here, far)).toEqual(['here/it@2020']);
    expect(ids({ district: 'there' }, here, far)).toEqual(['there/it@2020']);
    const near = there('2020-01-01', { jurisdiction: { ...here.jurisdiction, codes: ['1101'] } });
    expect(ids({}, near)).toEqual(['there/it@2020']);
    const wide = there('2020-01-01', {
      jurisdiction: { ...here.jurisdiction, codes: ['12', '11'] },
    });
    expect(ids({}, wide)).toEqual(['there/it@2020']);
  });

  it('have their revisions in the order of their first days, drafts last', () => {
    const [old, late, draft] = [
      there('2019-01-01', { revision: '2019' }),
      there('2021-01-01', { revision: '2021' }),
      there(null, { revision: 'draft' }),
    ];
    const inOrder = ['there/it@2019', 'there/it@2021', 'there/it@draft'];
    expect(ids({}, draft, late, old)).toEqual(inOrder);
    expect(ids({}, late, draft, old)).toEqual(inOrder);
    expect(ids({ revision: '2021' }, draft, late, old)).toEqual(['there/it@2021']);
  });
});

describe('what was known', () => {
  const rated = (published: string | null, ...when: (string | undefined)[]): Pack =>
    pack(
      [
        item({
          id: 'it',
          for: ['mother'],
          benefit: {
            kind: 'cash',
            amount: { exact: { parameter: 'rate' } },
            per: 'person',
            every: 'month',
          },
        }),
      ],
      {
        instrument: { ...pack([]).instrument, published },
        parameters: {
          rate: {
            title: { zh: '标准', en: 'rate' },
            unit: 'CNY',
            values: [
              { value: 100, citation: CITATION },
              ...when.map((day, index) => ({
                value: 200 + index,
                from: '2022-07-01',
                by: '二号',
                ...(day === undefined ? {} : { published: day }),
                citation: CITATION,
              })),
            ],
          },
        },
      },
    );
  const known = (given: Pack, knownAt: string): unknown => {
    const { entitlements, instruments } = engineOf(given).evaluate(couple, {
      on: '2024-05-01',
      knownAt,
    });
    return instruments.length === 0 ? null : entitlements[0]?.benefit.amount;
  };

  it.each([
    ['2019-12-20', '2019-12-19', null],
    ['2019-12-20', '2019-12-20', { exact: '100.00' }],
    ['2019-11', '2019-11-29', null],
    ['2019-11', '2019-11-30', { exact: '100.00' }],
    ['2019-12', '2019-12-30', null],
    ['2019-12', '2019-12-31', { exact: '100.00' }],
    ['2019', '2019-12-30', null],
    ['2019', '2019-12-31', { exact: '100.00' }],
  ])('of a document published %s, on %s', (published, day, amount) => {
    expect(known(rated(published), day)).toEqual(amount);
  });

  it('of a document that nobody knows when it was published, begins with its first day', () => {
    const given = rated(null);
    expect(known(given, '2019-12-31')).toBeNull();
    expect(known(given, '2020-01-01')).toEqual({ exact: '100.00' });
  });

  it('of a draft that nobody knows when it was published, is nothing', () => {
    const given = rated(null);
    const instrument = { ...given.instrument, status: 'draft', from: null, through: null } as const;
    expect(known({ ...given, instrument }, '2024-05-01')).toBeNull();
    expect(
      known({ ...given, instrument: { ...instrument, published: '2020' } }, '2024-05-01'),
    ).not.toBeNull();
  });

  it('of a figure keeps its first value, whoever set it and when', () => {
    const given = rated('2019');
    const rate = given.parameters?.['rate'];
    const [first] = rate?.values ?? [];
    if (!rate || !first) throw new Error('no rate');
    const values = [{ ...first, from: '2022-07-01', by: '二号' }];
    expect(known({ ...given, parameters: { rate: { ...rate, values } } }, '2020-06-01')).toEqual({
      exact: '100.00',
    });
  });

  it('of a figure has what the document itself says of later years', () => {
    const given = rated('2019');
    const rate = given.parameters?.['rate'];
    if (!rate) throw new Error('no rate');
    const values = [...rate.values, { value: 300, from: '2023-01-01', citation: CITATION }];
    const parameters = { rate: { ...rate, values } };
    expect(known({ ...given, parameters }, '2020-06-01')).toEqual({ exact: '300.00' });
  });

  it.each([
    [undefined, '2022-06-30', '100.00'],
    [undefined, '2022-07-01', '200.00'],
    ['2022-05-10', '2022-05-09', '100.00'],
    ['2022-05-10', '2022-05-10', '200.00'],
    ['2023-02', '2023-02-27', '100.00'],
    ['2023-02', '2023-02-28', '200.00'],
  ])('of a figure from 1 July 2022 published %s, on %s', (published, day, exact) => {
    expect(known(rated('2019', published), day)).toEqual({ exact });
  });
});

describe('an audit', () => {
  const ours = (when: Entitlement['when']): Entitlement =>
    item({ id: 'ours', for: 'household', when });
  const audited = (when: Entitlement['when'], facts: object, options: object = {}): string[] =>
    engineOf(pack([ours(when), item({ id: 'mine', when })], { readings }))
      .evaluate(
        { ...couple, ...facts },
        { on: '2024-05-01', audit: true, include: 'all', ...options },
      )
      .entitlements.map(({ outcome }) => outcome);

  it.each<[Entitlement['when'], object, string]>([
    [{ var: 'rural' }, { rural: true }, 'eligible'],
    [{ var: 'rural' }, { rural: false }, 'ineligible'],
    [{ var: 'rural' }, {}, 'undetermined'],
    [{ or: [{ var: 'rural' }, { '!': { var: 'rural' } }] }, {}, 'eligible'],
    [{ and: [{ var: 'rural' }, { '!': { var: 'rural' } }] }, {}, 'ineligible'],
    [{ '==': [{ var: 'readings.who' }, 'mother'] }, {}, 'eligible'],
    [{ '==': ['either', { var: 'readings.who' }] }, {}, 'ineligible'],
  ])('of %j for %j agrees', (when, facts, outcome) => {
    expect(audited(when, facts)).toEqual([outcome, outcome, outcome]);
  });

  it('of a named revision agrees outside its dates too', () => {
    expect(
      audited({ var: 'rural' }, { rural: true }, { revision: '2020', on: '1990-01-01' }),
    ).toEqual(['eligible', 'eligible', 'eligible']);
  });

  it('of a window agrees', () => {
    const window = { on: undefined, from: '2019-12-01', through: '2020-02-01' };
    expect(audited({ var: 'rural' }, { rural: true }, window)).toEqual([
      ...['ineligible', 'eligible', 'ineligible', 'eligible', 'ineligible', 'eligible'],
    ]);
  });
});
