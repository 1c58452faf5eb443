import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/diagnostics/diagnostic.js';
import type { Options } from '../../src/engine/evaluate/question.js';
import { engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

const { evaluate } = engineOf(pack([item({ id: 'it' })]));
const couple = { id: 'h', members: [MOTHER, FATHER] };

/** Code and path of every problem that an input is refused for. */
function problems(household: unknown, options: unknown = { on: '2024-05-01' }): string[] {
  try {
    evaluate(household, options as Options);
  } catch (error) {
    if (error instanceof InputError)
      return error.diagnostics.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe('a household', () => {
  it.each([
    [{ rurall: true }, 'UNKNOWN_PROPERTY rurall'],
    [{ members: [{ ...MOTHER, birthDate: '2024-02-30' }] }, 'WRONG_FORMAT mother.birthDate'],
    [
      { members: [{ ...MOTHER, disability: { grade: 5, certifiedOn: '2020-01-01' } }] },
      'WRONG_VALUE mother.disability.grade',
    ],
    [{ members: [MOTHER, MOTHER] }, 'DUPLICATE_ROLE members'],
    [{ members: [{ id: 'x' }] }, 'MISSING_PROPERTY members.0'],
    [{ onlyChild: 'yes' }, 'WRONG_TYPE onlyChild'],
    [{ previousYearIncome: 12.5 }, 'WRONG_TYPE previousYearIncome'],
    [{ rural: null }, 'WRONG_TYPE rural'],
    [null, 'WRONG_TYPE '],
    [new Date(0), 'NOT_PLAIN_DATA '],
  ])('%j is refused with its place', (household, expected) => {
    expect(problems(household)).toContain(expected);
  });

  it('has all its problems reported together, without the values', () => {
    const bad = {
      members: [{ ...MOTHER, birthDate: '1975-13-01', hukou: { code: '11', kind: 'urban' } }],
      rural: 'secret',
    };
    expect(problems(bad)).toEqual([
      'WRONG_FORMAT mother.birthDate',
      'WRONG_FORMAT mother.hukou.code',
      'WRONG_TYPE rural',
    ]);
    expect(() => evaluate(bad, { on: '2024-05-01' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') as string }),
    );
  });

  it('is offered the nearest name', () => {
    expect(() => evaluate({ rurall: true }, { on: '2024-05-01' })).toThrow(/did you mean `rural`/);
    expect(() =>
      evaluate({ members: [{ ...MOTHER, birthdate: '1975-03-10' }] }, { on: '2024-05-01' }),
    ).toThrow(/did you mean `birthDate`/);
  });

  it('that is nested too deeply is refused before anything recurses', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(problems({ members: deep })).toEqual(['TOO_DEEP ']);
  });

  it('is left as it was, even when frozen', () => {
    const frozen = Object.freeze({
      ...couple,
      members: Object.freeze(couple.members.map((member) => Object.freeze({ ...member }))),
    });
    const before = JSON.stringify(frozen);
    expect(evaluate(frozen, Object.freeze({ on: '2024-05-01' })).entitlements).toHaveLength(2);
    expect(JSON.stringify(frozen)).toBe(before);
  });
});

describe('what is thrown', () => {
  function refusal(household: unknown): InputError {
    try {
      evaluate(household, { on: '2024-05-01' });
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
    throw new Error('not refused');
  }

  it('is called InputError, and has every problem as an error without a file', () => {
    expect(String(refusal({ rural: 1, lowIncome: 2 }))).toMatch(/^InputError: /);
    const plain = { severity: 'error', source: null, span: null };
    expect(refusal({ rural: 1, lowIncome: 2 }).diagnostics).toMatchObject([plain, plain]);
  });

  it('says each problem in a line of its own, with its code, its path and its hint', () => {
    expect(refusal({ rurl: true, lowIncome: 2 }).message.split('\n')).toEqual([
      expect.stringMatching(/^UNKNOWN_PROPERTY: rurl: .* - did you mean `rural`\?$/),
      expect.stringMatching(/^WRONG_TYPE: lowIncome: [^-]*$/),
    ]);
    expect(refusal([]).message).toMatch(/^WRONG_TYPE: must be [^:]*$/);
  });
});

describe('a question', () => {
  it.each([
    [{}, 'QUESTION_DAY on'],
    [{ on: '2024-02-30' }, 'QUESTION_DAY on'],
    [{ on: '2024-05-01', from: '2024-01-01' }, 'QUESTION_DAY on'],
    [{ from: '2024-05-02', through: '2024-05-01' }, 'QUESTION_DAY through'],
    [{ on: '2024-05-01', distrct: 'here' }, 'UNKNOWN_OPTION distrct'],
    [{ on: '2024-05-01', district: 'hera' }, 'UNKNOWN_DISTRICT district'],
    [{ on: '2024-05-01', revision: '2021' }, 'UNKNOWN_REVISION revision'],
    [{ on: '2024-05-01', include: 'some' }, 'UNKNOWN_OPTION include'],
    [{ on: '2024-05-01', knownAt: 'today' }, 'QUESTION_DAY knownAt'],
    [{ on: '2024-05-01', readings: { 'here/who': 'x' } }, 'UNKNOWN_READING readings.here/who'],
  ])('%j is refused with its place', (options, expected) => {
    expect(problems(couple, options)).toContain(expected);
  });
});

describe('an answer', () => {
  it('is plain JSON, the same bytes for the same input, whatever the order of members and keys', () => {
    const first = evaluate(couple, { on: '2024-05-01', include: 'all' });
    const turned = {
      members: [...couple.members]
        .reverse()
        .map((member) => Object.fromEntries(Object.entries(member).reverse())),
      id: 'h',
    };
    expect(JSON.stringify(evaluate(turned, { on: '2024-05-01', include: 'all' }))).toBe(
      JSON.stringify(first),
    );
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('carries a receipt that differs when the facts do', () => {
    const receipt = evaluate(couple, { on: '2024-05-01' }).receipt;
    expect(receipt.packs).toEqual([{ id: 'here@2020', version: '1.0.0', sha256: 'f'.repeat(64) }]);
    expect(receipt.question).toEqual({ on: '2024-05-01' });
    expect(evaluate({ ...couple, rural: true }, { on: '2024-05-01' }).receipt.facts).not.toBe(
      receipt.facts,
    );
  });
});
