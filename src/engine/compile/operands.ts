import type { Expression, Operand as PackOperand } from '../../generated/pack.types.js';
import { PERSON_ROLE } from '../facts/names.js';
import type { FactType } from '../facts/types.js';
import type { Operand } from '../program/program.js';
import { parseDay } from '../values/day.js';
import { parseMoney } from '../values/money.js';
import { resolve } from './scope.js';
import type { Scope } from './scope.js';

/** A constant beside a fact of some type: days and money become integers. */
export function constantFor(
  value: string | number | boolean,
  type: FactType | null,
): string | number | boolean {
  if (type?.kind === 'date') return parseDay(String(value)) ?? value;
  return type?.kind === 'money' && typeof value !== 'boolean'
    ? (parseMoney(value) ?? value)
    : value;
}

/** Whether an operand is an expression, and not a constant. */
export const isExpression = (operand: PackOperand): operand is Expression =>
  typeof operand === 'object';

const TYPES_OF_TODAY: Readonly<Record<'day' | 'year', FactType>> = {
  day: { kind: 'date' },
  year: { kind: 'integer', unit: 'year' },
};

/** The type of what is compared: that of the first fact, or of the day, among the operands. */
export function typeOf(operands: readonly PackOperand[], scope: Scope): FactType | null {
  for (const operand of operands) {
    if (!isExpression(operand) || operand.var === undefined || operand.var === PERSON_ROLE)
      continue;
    const name = resolve(operand.var, scope);
    if (name.kind === 'fact') return name.type;
    if (name.kind === 'today') return TYPES_OF_TODAY[name.today];
  }
  return null;
}

/** An operand, resolved; `type` is that of what it is compared with. */
export function operandOf(operand: PackOperand, type: FactType | null, scope: Scope): Operand {
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
