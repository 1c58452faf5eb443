import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/conformance/judge.js';
import type { Verdict } from '../../scripts/conformance/judge.js';

const verdict = (rule: unknown, data: unknown, result: unknown): Verdict =>
  judge({ id: '', rule, data, expected: { result } });

describe('a case of a public suite', () => {
  it.each([
    [{ '==': [1, 1] }, {}, true],
    [{ '<': [1, 4, 3] }, {}, false],
    [{ and: [{ '>': [3, 1] }, { '<': [1, 3] }] }, {}, true],
    [{ '>=': ['2024-01-02', '2024-01-01'] }, {}, true],
    [{ '==': [{ var: 'pie.filling' }, 'apple'] }, { pie: { filling: 'apple' } }, true],
    [{ in: ['Milhouse', ['Bart', 'Homer', 'Lisa']] }, {}, false],
    [{ '!': [{ var: 'active' }] }, { active: false }, true],
    [true, {}, true],
  ])('%j over %j is decided as the suite has it', (rule, data, result) => {
    expect(verdict(rule, data, result)).toEqual({ kind: 'same' });
  });

  it.each([
    [{ '==': [1, '1'] }, 'coercion'],
    [{ or: [0, true] }, 'truthiness'],
    [{ '<': [null, 5] }, 'null'],
    [{ '<': ['a', 'b'] }, 'order'],
    [{ '>': [3, 2, 1] }, 'chain'],
    [{ in: ['Spring', 'Springfield'] }, 'substring'],
    [{ and: [] }, 'none'],
    [{ var: ['a', true] }, 'default'],
    [{ '<': [-1, 0] }, 'figure'],
    [{ '==': [[1], [1]] }, 'list'],
    [{ '>': [2, 1], '<': [1, 2] }, 'data'],
    [17, 'value'],
  ])('%j differs on purpose: %s', (rule, reason) => {
    expect(verdict(rule, {}, true)).toMatchObject({ kind: 'differs', reason });
  });

  it('names the operators that packs do not have', () => {
    expect(verdict({ if: [{ missing: 'a' }, true, false] }, {}, true)).toEqual({
      kind: 'differs',
      reason: 'operator',
      operators: ['if', 'missing'],
    });
  });

  it('of a fact that is not given is unknown', () => {
    expect(verdict({ '!': { var: 'a' } }, {}, true)).toEqual({ kind: 'missing' });
  });

  it('that ends in an error is refused', () => {
    const error = { type: 'Invalid Arguments' };
    const given = { id: '', rule: { '<': [1] }, data: {}, expected: { error } };
    expect(judge(given)).toEqual({ kind: 'refused' });
  });

  it('that comes out otherwise for no reason is unmarked', () => {
    expect(verdict({ '==': [1, 1] }, {}, false)).toEqual({
      kind: 'unmarked',
      what: 'decided true',
    });
    const error = { type: 'NaN' };
    const given = { id: '', rule: { var: 'rural' }, data: {}, expected: { error } };
    expect(judge(given)).toMatchObject({ kind: 'unmarked' });
  });
});
