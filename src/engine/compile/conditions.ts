import type { Condition, Operand as PackOperand } from '../../generated/pack.types.js';
import { constantFor, isExpression, operandOf, typeOf } from './operands.js';
import { resolve } from './scope.js';
import type { Scope } from './scope.js';

/** `readings.x == option`, either way round; null for other comparisons. */
function compileReading(operands: readonly PackOperand[], scope: Scope): number | null {
  const [left, right] = operands;
  if (left === undefined || right === undefined) return null;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!isExpression(side) || !side.var?.startsWith('readings.') || isExpression(other)) continue;
    const name = resolve(side.var, scope);
    if (name.kind === 'reading')
      return scope.nodes.add({ kind: 'reading', reading: name.reading, option: String(other) });
  }
  return null;
}

function compileCompare(
  operator: '==' | '<' | '<=',
  operands: readonly PackOperand[],
  scope: Scope,
): number {
  const reading = operator === '==' ? compileReading(operands, scope) : null;
  if (reading !== null) return reading;
  const type = typeOf(operands, scope);
  return scope.nodes.add({
    kind: 'compare',
    operator,
    operands: operands.map((operand) => operandOf(operand, type, scope)),
  });
}

function compileIn(
  operands: readonly (PackOperand | readonly (string | number | boolean)[])[],
  scope: Scope,
): number {
  const [needle, haystack] = operands as [PackOperand, PackOperand | readonly (string | number)[]]; // the schema has checked that there are two
  if (Array.isArray(haystack)) {
    const type = typeOf([needle], scope);
    const list = (haystack as readonly (string | number)[]).map(
      (value) => constantFor(value, type) as string | number,
    );
    return scope.nodes.add({ kind: 'in-list', operand: operandOf(needle, type, scope), list });
  }
  const list = operandOf(haystack as PackOperand, null, scope);
  if (!('fact' in list)) throw new RangeError('validation has let `in` through without a list');
  return scope.nodes.add({
    kind: 'in-fact',
    operand: operandOf(needle, null, scope),
    fact: list.fact,
  });
}

function compileVar(path: string, scope: Scope): number {
  const name = resolve(path, scope);
  if (name.kind === 'fact') return scope.nodes.add({ kind: 'fact', fact: name.fact });
  const term = name.kind === 'term' ? scope.pack.terms?.[name.term] : undefined;
  if (name.kind !== 'term' || !term)
    throw new RangeError(`validation has let \`${path}\` through as a condition`);
  return scope.nodes.add({
    kind: 'term',
    term: scope.terms.indexOf(name.term),
    node: compileCondition(term.when, scope),
  });
}

/** Compiles a validated condition and gives its number. `>` and `>=` become `<` and `<=` with the sides changed. */
export function compileCondition(condition: Condition, scope: Scope): number {
  if (condition === true) return scope.nodes.add({ kind: 'constant', value: true });
  const { add } = scope.nodes;
  if (condition.var !== undefined) return compileVar(condition.var, scope);
  if (condition.and)
    return add({ kind: 'and', nodes: condition.and.map((part) => compileCondition(part, scope)) });
  if (condition.or)
    return add({ kind: 'or', nodes: condition.or.map((part) => compileCondition(part, scope)) });
  if (condition['!']) return add({ kind: 'not', node: compileCondition(condition['!'], scope) });
  if (condition['==']) return compileCompare('==', condition['=='], scope);
  if (condition['<']) return compileCompare('<', condition['<'], scope);
  if (condition['<=']) return compileCompare('<=', condition['<='], scope);
  if (condition['>']) return compileCompare('<', [...condition['>']].reverse(), scope);
  if (condition['>=']) return compileCompare('<=', [...condition['>=']].reverse(), scope);
  if (condition.in) return compileIn(condition.in, scope);
  throw new RangeError('validation has let an unknown operator through');
}
