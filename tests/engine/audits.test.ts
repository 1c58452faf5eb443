import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/engine/evaluate/second-opinion.js';
import type { Options } from '../../src/engine/evaluate/question.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { CITATION, engineOf, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

const term = (when: When): NonNullable<Pack['terms']>[string] => ({
  title: { zh: '词', en: 'term' },
  when: when,
  citations: [CITATION],
});
const rest: Partial<Pack> = {
  terms: {
    poor: term({ and: [{ var: 'lowIncome' }, { '!': { var: 'terms.aged' } }] }),
    aged: term({ '>=': [{ var: 'mother.age' }, 60] }),
  },
  parameters: {
    old: {
      title: { zh: '年龄', en: 'age' },
      unit: 'years',
      values: [{ value: 49, citation: CITATION }],
    },
    most: {
      title: { zh: '年龄', en: 'age' },
      unit: 'years',
      values: [{ value: 60, citation: CITATION }],
    },
    low: {
      title: { zh: '收入', en: 'income' },
      unit: 'CNY',
      values: [{ value: '3000.00', citation: CITATION }],
    },
  },
};

const age = { var: 'mother.age' };
const aged: When = { '>=': [age, 49] }; // the mother is so from 10 March 2024 on

/** The outcomes of an audited item, asked for with those that are refused. */
function audited(
  when: When,
  facts: object = {},
  question: object = {},
  parts: object = {},
): string[] {
  const given = item({ id: 'it', for: ['mother'], ...parts, when });
  const { evaluate } = engineOf(pack([given], rest));
  const options = { on: '2025-06-01', audit: true, include: 'all', ...question } as Options;
  return evaluate({ members: [MOTHER], ...facts }, options).entitlements.map(
    ({ outcome }) => outcome,
  );
}

/** Does something while json-logic-js decides `>=` in another way. */
function meanwhile(decides: (left: number, right: number) => boolean, act: () => void): void {
  jsonLogic.add_operation('>=', decides);
  try {
    act();
  } finally {
    // The table has no way back but to put in what stood there.
    jsonLogic.add_operation('>=', (left: number, right: number) => left >= right);
  }
}

describe('an audit agrees', () => {
  it.each<[When, object, string]>([
    [aged, {}, 'eligible'],
    [{ '<': [{ var: 'father.age' }, 49] }, {}, 'ineligible'],
    [{ '!': { '<': [{ var: 'father.age' }, 49] } }, {}, 'eligible'],
    [{ var: 'terms.poor' }, { lowIncome: true }, 'eligible'],
    [{ var: 'terms.poor' }, { lowIncome: false }, 'ineligible'],
    [{ or: [{ var: 'terms.poor' }, { '!': { var: 'terms.poor' } }] }, {}, 'eligible'],
    [{ and: [{ var: 'terms.poor' }, { var: 'terms.aged' }] }, { lowIncome: true }, 'ineligible'],
    [{ '>=': [age, { var: 'parameters.old' }] }, {}, 'eligible'],
    [{ '<': [age, { var: 'parameters.most' }] }, {}, 'eligible'],
    [{ '==': [{ var: 'person.role' }, 'mother'] }, {}, 'eligible'],
    [{ '<': [{ var: 'laterChild.year' }, 2020] }, { laterChild: null }, 'ineligible'],
    [true, {}, 'eligible'],
  ])('on %j of %j: %s', (when, facts, outcome) => {
    expect(audited(when, facts)).toEqual([outcome]);
  });

  it('on every stretch of a window', () => {
    const window = { on: undefined, from: '2024-01-01', through: '2024-12-31' };
    expect(audited(aged, {}, window)).toEqual(['ineligible', 'eligible']);
  });
});

describe('an audit that does not agree', () => {
  const never = (): boolean => false;
  const always = (): boolean => true;

  it('is told of: the item, the person and the condition', () => {
    meanwhile(never, () => {
      expect(() => audited(aged)).toThrow(AuditError);
      expect(() => audited(aged)).toThrow(
        expect.objectContaining({
          name: 'AuditError',
          message: `the second opinion differs on \`here/it\` for the mother: ${JSON.stringify(aged)}`,
          item: 'here/it',
          role: 'mother',
          expression: aged,
        }) as Error,
      );
    });
  });

  it('is told of an item for the household too', () => {
    meanwhile(never, () => {
      expect(() => audited(aged, {}, {}, { for: 'household' })).toThrow(
        `the second opinion differs on \`here/it\`: ${JSON.stringify(aged)}`,
      );
    });
  });

  it.each([{}, { include: undefined }])('is told of what is refused, asked with %j', (question) => {
    meanwhile(always, () => {
      expect(() => audited({ '>=': [age, 60] }, {}, question)).toThrow(AuditError);
    });
  });

  it('is not told of what is open, or where none is asked for', () => {
    meanwhile(never, () => {
      const open: When = { and: [aged, { var: 'rural' }] };
      expect(audited(open)).toEqual(['undetermined']);
      expect(audited(aged, {}, { audit: false })).toEqual(['eligible']);
    });
  });

  it('is asked once of the same facts, and again of others, whoever they are of', () => {
    const seen: number[] = [];
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when: aged })], rest));
    const ask = (id: string, birthDate: string): unknown =>
      evaluate(
        { id, members: [{ ...MOTHER, id, birthDate }] },
        { on: '2025-06-01', audit: true },
      ).entitlements.map(({ outcome }) => outcome);
    meanwhile(
      (left, right) => {
        seen.push(left);
        return left >= right;
      },
      () => {
        expect(ask('a', '1975-03-10')).toEqual(['eligible']);
        expect(ask('b', '1974-08-20')).toEqual(['eligible']);
        expect(ask('c', '1980-03-10')).toEqual([]);
      },
    );
    expect(seen).toEqual([50, 45]);
  });

  it('is asked each time where the condition hangs on the day or on a sum', () => {
    const when: When = { and: [aged, { '<=': [age, { var: 'parameters.most' }] }] };
    const poor: When = {
      and: [aged, { '<': [{ var: 'previousYearIncome' }, { var: 'parameters.low' }] }],
    };
    const given = [item({ id: 'it', for: ['mother'], when }), item({ id: 'poor', when: poor })];
    const { evaluate } = engineOf(pack(given, rest));
    const seen: number[] = [];
    const ask = (on: string, previousYearIncome: string): unknown =>
      evaluate({ previousYearIncome, members: [MOTHER] }, { on, audit: true }).entitlements.length;
    meanwhile(
      (left, right) => {
        seen.push(left);
        return left >= right;
      },
      () => {
        expect(ask('2025-06-01', '2000.00')).toBe(2);
        expect(ask('2025-06-02', '2000.01')).toBe(2);
        expect(ask('2025-06-02', '4000.00')).toBe(1);
      },
    );
    expect(seen).toEqual([50, 50, 50, 50, 50]);
  });

  it('was put the facts of the day asked about, and of the first day of what begins later', () => {
    const seen: number[] = [];
    meanwhile(
      (left, right) => {
        seen.push(left);
        return left >= right;
      },
      () => {
        audited(aged);
        audited(aged, {}, { on: undefined, from: '2024-01-01', through: '2024-12-31' });
      },
    );
    expect(seen).toEqual([50, 48, 49]);
  });
});
