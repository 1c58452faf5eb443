import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { decide, InputError } from '../../src/index.js';

const QUESTION = { on: '2024-05-01', district: 'kaifeng', include: 'all' } as const;
const MOTHER = { role: 'mother', birthDate: '1970-01-01', hukou: { code: '410202' } };

/** Code and path of everything that a household is refused for. */
function problems(household: unknown): string[] {
  try {
    decide(household, QUESTION);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe('money', () => {
  it.each(['0.07', '19.99', '1.15', '4.35', 0, 3000, '0', '999999999999.99'])('takes %j', (sum) => {
    expect(problems({ previousYearIncome: sum })).toEqual([]);
  });

  it.each([
    0.07,
    19.99,
    -1,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    true,
    '',
    '0x1f',
    '1_000',
    'Infinity',
    '-1',
    '1e3',
    '01',
    '1.',
    '.5',
    '1.005',
    ' 1',
    '1 ',
    '１',
    '1e30000000',
  ])('refuses %j, and converts nothing', (sum) => {
    const found = problems({ previousYearIncome: sum });
    expect(found).not.toEqual([]);
    for (const each of found)
      expect(each).toMatch(/^WRONG_(TYPE|FORMAT|VALUE) previousYearIncome$/);
  });

  it('does not follow the settings of decimal.js', () => {
    const family = { members: [MOTHER], onlyChild: true, determinations: {} };
    const before = JSON.stringify(decide(family, QUESTION));
    const { precision, rounding } = Decimal;
    Decimal.set({ precision: 1, rounding: Decimal.ROUND_UP });
    try {
      expect(JSON.stringify(decide(family, QUESTION))).toBe(before);
    } finally {
      Decimal.set({ precision, rounding });
    }
  });
});

describe('days', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '0000-01-01',
    '1849-12-31',
    '2200-01-01',
    '2024-1-1',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '+2024-01-01',
    '2024-01-01T00:00:00Z',
    '２０２４-01-01',
    '',
    20240101,
    null,
    new Date(0).getTime(),
  ])('refuse %j', (day) => {
    expect(problems({ members: [{ ...MOTHER, birthDate: day }] })).toEqual([
      `${typeof day === 'string' ? 'WRONG_FORMAT' : 'WRONG_TYPE'} mother.birthDate`,
    ]);
  });
});

describe('objects', () => {
  it('have no facts from a prototype that JSON brings', () => {
    const household = JSON.parse('{"__proto__": {"rural": true}}') as unknown;
    expect(problems(household)).toEqual(['UNKNOWN_PROPERTY __proto__']);
    expect(problems({ members: [JSON.parse('{"role": "mother", "__proto__": {}}')] })).toEqual([
      'UNKNOWN_PROPERTY mother.__proto__',
    ]);
    expect(({} as Record<string, unknown>)['rural']).toBeUndefined();
  });

  it('of a class, or with another prototype, are no data', () => {
    for (const household of [new Date(), new Map(), Object.create({ rural: true })])
      expect(problems(household)).toEqual(['NOT_PLAIN_DATA ']);
  });

  // Reading a household goes through inherited properties too.
  it('have no facts from a prototype without a prototype', () => {
    const inherited = Object.assign(Object.create(null), { rurall: true }) as object;
    problems(Object.create(inherited));
  });

  it('have no facts that a polluted prototype gives all objects', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    polluted['rural'] = 'polluted';
    try {
      expect(problems({ members: [] })).toEqual([]);
    } finally {
      delete polluted['rural'];
    }
  });
});
