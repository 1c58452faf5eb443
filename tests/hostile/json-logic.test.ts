import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { checked, decided } from '../../scripts/conformance/decide.js';
import { householdOf } from '../../scripts/conformance/household.js';
import { AuditError, evaluate } from '../../src/index.js';

const ON = '2024-05-01';

function outcome(rule: unknown): unknown {
  const { pack, diagnostics } = checked(rule);
  return pack
    ? decided(pack, householdOf({}, ON), ON)
    : [...new Set(diagnostics.map(({ code }) => code))];
}

const deep = (depth: number): unknown => {
  let rule: unknown = { var: 'rural' };
  for (let level = 0; level < depth; level += 1) rule = { '!': rule };
  return rule;
};

describe('JSON Logic as json-logic-js runs it, and as packs have it', () => {
  it.each([
    ['a missing number is below any', { '<': [{ var: 'mother.age' }, 49] }, 'unknown'],
    ['what is missing is not so', { '!': { var: 'rural' } }, 'unknown'],
    ['a text is added to a number', { '+': ['12abc', 1] }, ['UNKNOWN_OPERATOR']],
    ['a text equals a number', { '==': ['1', 1] }, ['TYPE_MISMATCH']],
    ['a text equals a number of a fact', { '==': [{ var: 'mother.age' }, '1'] }, ['TYPE_MISMATCH']],
    ['the prototype is data', { var: 'constructor' }, ['UNKNOWN_FACT']],
    ['so it is by its other name', { var: '__proto__' }, ['UNKNOWN_FACT']],
    ['and within a person', { var: 'mother.constructor' }, ['UNKNOWN_FACT']],
    ['and among the terms', { var: 'terms.__proto__' }, ['UNKNOWN_TERM']],
    ['a method is an operator', { toString: [] }, ['UNKNOWN_OPERATOR']],
    ['two keys are data', { var: 'rural', '!': { var: 'rural' } }, ['WRONG_ARITY']],
    ['no key is data', {}, ['WRONG_ARITY']],
    ['negations go on until a RangeError', deep(500), ['YAML_TOO_DEEP']],
  ])('%s', (_, rule, expected) => {
    expect(outcome(rule)).toEqual(expected);
  });

  it('has one table of operators for the process, which is only read', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('src', name), 'utf8'));
    expect(code.length).toBeGreaterThan(100);
    for (const text of code) expect(text).not.toMatch(/add_operation|rm_operation/);
  });

  it('may be changed by others without a change of any answer; an audit then refuses to agree', () => {
    const family = JSON.parse(readFileSync('examples/kaifeng-bereaved.json', 'utf8')) as unknown;
    const question = { on: ON, district: 'kaifeng', include: 'all' } as const;
    const before = JSON.stringify(evaluate(family, question));
    jsonLogic.add_operation('>=', () => false);
    try {
      expect(JSON.stringify(evaluate(family, question))).toBe(before);
      expect(() => evaluate(family, { ...question, audit: true })).toThrow(AuditError);
    } finally {
      // The table has no way back but to put in what stood there.
      jsonLogic.add_operation('>=', (left: number, right: number) => left >= right);
    }
  });
});
