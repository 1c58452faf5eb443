import type { Condition, Expression, Operand } from '../../src/generated/pack.types.js';
import { factValue } from './facts.js';
import type { KnownTerm, Scene } from './question.js';
import { all, not, some } from './value.js';
import type { Truth, Value } from './value.js';

type Compare = (left: bigint | number | string, right: bigint | number | string) => boolean;

function operandValue(operand: Operand, scene: Scene): Value {
  if (typeof operand !== 'object') return operand;
  if (operand.var !== undefined && !operand.var.startsWith('terms.'))
    return factValue(scene, operand.var);
  return truthOf(operand, scene);
}

/** Money is compared in fen: a plain number beside it is yuan. */
function comparable(value: Value, other: Value): bigint | number | string {
  if (typeof value === 'number' && typeof other === 'bigint') return BigInt(value) * 100n;
  if (typeof value === 'boolean') return String(value);
  return value as bigint | number | string;
}

/** A comparison with what is absent is false; with what is unknown, unknown. */
function pair(left: Value, right: Value, compare: Compare): Truth {
  if (left === null || right === null) return false;
  if (left === undefined || right === undefined) return undefined;
  return compare(comparable(left, right), comparable(right, left));
}

function chain(operands: readonly Operand[], scene: Scene, compare: Compare): Truth {
  const values = operands.map((operand) => operandValue(operand, scene));
  return all(values.slice(1).map((right, index) => pair(values[index], right, compare)));
}

function isIn([item, list]: NonNullable<Expression['in']>, scene: Scene): Truth {
  const value: unknown = Array.isArray(item) ? item : operandValue(item, scene);
  const within = Array.isArray(list) ? list : operandValue(list, scene);
  if (value === null || within === null) return false;
  if (value === undefined || within === undefined) return undefined;
  if (!Array.isArray(within)) throw new Error('`in` needs a list');
  return (within as readonly unknown[]).includes(value);
}

function decideTerm(name: string, scene: Scene): KnownTerm {
  const term = scene.pack.terms?.[name.slice('terms.'.length)];
  if (!term) throw new Error(`No ${name}`);
  const missing = new Set<string>();
  return { truth: truthOf(term.when, { ...scene, missing }), missing };
}

function termTruth(name: string, scene: Scene): Truth {
  const key = `${scene.role ?? ''} ${name}`;
  const term = scene.terms.get(key) ?? decideTerm(name, scene);
  scene.terms.set(key, term);
  for (const path of term.missing) scene.missing.add(path);
  return term.truth;
}

function varTruth(name: string, scene: Scene): Truth {
  if (name.startsWith('terms.')) return termTruth(name, scene);
  const value = factValue(scene, name);
  if (value === undefined) return undefined;
  if (value === null) return false;
  if (typeof value !== 'boolean') throw new Error(`${name} is no condition`);
  return value;
}

/** A condition's truth, straight from its JSON Logic. */
export function truthOf(condition: Condition, scene: Scene): Truth {
  if (condition === true) return true;
  const { var: name, and, or, '!': negated, '==': equal, in: member } = condition;
  if (name !== undefined) return varTruth(name, scene);
  if (and) return all(and.map((one) => truthOf(one, scene)));
  if (or) return some(or.map((one) => truthOf(one, scene)));
  if (negated) return not(truthOf(negated, scene));
  if (equal) return chain(equal, scene, (left, right) => left === right);
  if (member) return isIn(member, scene);
  if (condition['<']) return chain(condition['<'], scene, (left, right) => left < right);
  if (condition['<=']) return chain(condition['<='], scene, (left, right) => left <= right);
  if (condition['>']) return chain(condition['>'], scene, (left, right) => left > right);
  if (condition['>=']) return chain(condition['>='], scene, (left, right) => left >= right);
  throw new Error(`No operator in ${JSON.stringify(condition)}`);
}
