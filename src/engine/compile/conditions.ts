import type {
  Condition,
  Expression,
  Operand as PackOperand,
  Pack,
} from '../../generated/pack.types.js';
import type { Role } from '../facts/leaves.js';
import { findFact, PERSON_ROLE } from '../facts/names.js';
import type { FactType } from '../facts/types.js';
import { parseDay } from '../values/day.js';
import { parseMoney } from '../values/money.js';
import type { Operand } from '../program/program.js';
import type { Nodes } from './nodes.js';

/** What a condition is compiled in: the pack's names, and the person that `person.…` stands for (null: none). */
export interface Scope {
  readonly pack: Pack;
  readonly nodes: Nodes;
  readonly role: Role | null;
  readonly terms: readonly string[];
  readonly parameters: readonly string[];
}

/** A name of a condition, resolved. */
type Name =
  | { readonly kind: 'fact'; readonly fact: number; readonly type: FactType }
  | { readonly kind: 'parameter'; readonly parameter: number }
  | { readonly kind: 'today'; readonly today: 'day' | 'year' }
  | { readonly kind: 'reading'; readonly reading: string }
  | { readonly kind: 'term'; readonly term: string };

const after = (prefix: string, path: string): string | null =>
  path.startsWith(prefix) ? path.slice(prefix.length) : null;

/** A name that validation has found to exist. */
function resolve(path: string, scope: Scope): Name {
  if (path === 'today.date') return { kind: 'today', today: 'day' };
  if (path === 'today.year') return { kind: 'today', today: 'year' };
  const reading = after('readings.', path);
  if (reading !== null) return { kind: 'reading', reading };
  const term = after('terms.', path);
  if (term !== null) return { kind: 'term', term };
  const parameter = after('parameters.', path);
  if (parameter !== null)
    return { kind: 'parameter', parameter: scope.parameters.indexOf(parameter) };
  const named = findFact(path);
  if (!named) throw new RangeError(`validation has let an unknown name through: ${path}`);
  const role = named.owner === 'person' ? scope.role : named.owner;
  if (named.owner === 'person' && role === null)
    throw new RangeError(`validation has let ${path} through where there is no person`);
  return { kind: 'fact', fact: scope.nodes.fact(role, named.name), type: named.definition.type };
}

/** A constant beside a fact of some type: days and money become integers. */
function constantFor(
  value: string | number | boolean,
  type: FactType | null,
): string | number | boolean {
  if (type?.kind === 'date') return parseDay(String(value)) ?? value;
  return type?.kind === 'money' && typeof value !== 'boolean'
    ? (parseMoney(value) ?? value)
    : value;
}

const isExpression = (operand: PackOperand): operand is Expression => typeof operand === 'object';

const TYPES_OF_TODAY: Readonly<Record<'day' | 'year', FactType>> = {
  day: { kind: 'date' },
  year: { kind: 'integer', unit: 'year' },
};

function typeOf(operands: readonly PackOperand[], scope: Scope): FactType | null {
  for (const operand of operands) {
    if (!isExpression(operand) || operand.var === undefined || operand.var === PERSON_ROLE)
      continue;
    const name = resolve(operand.var, scope);
    if (name.kind === 'fact') return name.type;
    if (name.kind === 'today') return TYPES_OF_TODAY[name.today];
  }
  return null;
}

function operandOf(operand: PackOperand, type: FactType | null, scope: Scope): Operand {
  if (!isExpression(operand)) return { constant: constantFor(operand, type) };
  if (operand.var === PERSON_ROLE) return { constant: scope.role ?? '' };
  const name = resolve(operand.var ?? '', scope);
  switch (name.kind) {
    case 'fact':
      return { fact: name.fact };
    case 'parameter':
      return { parameter: name.parameter };
    case 'today':
      return { today: name.today };
    default:
      throw new RangeError(`validation has let \`${operand.var ?? ''}\` through as a value`);
  }
}

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
