import { addDays, formatDay, parseDay } from '../../engine/values/day.js';
import { isObject } from '../../engine/values/is-object.js';
import type { Condition, Expression, Operand, Pack } from '../../generated/pack.types.js';
import type { Edit, Steps } from './edit.js';

/** Conditions that hold always and never. */
export const ALWAYS: Expression = { and: [] };
export const NEVER: Expression = { or: [] };

const NEXT_OPERATOR = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' } as const;
const OTHER_PARENT: Readonly<Record<string, string>> = { mother: 'father', father: 'mother' };

const isExpression = (value: unknown): value is Expression => isObject(value);

const negation = (expression: Expression, steps: Steps, what: string): Edit => ({
  steps,
  value: { '!': expression },
  what: `not ${what}`,
});

/** Names that mean the same kind of thing as another: the other parent's fact, another parameter of the same unit. */
function varEdits(name: string, steps: Steps, { parameters = {} }: Pack): Edit[] {
  const [owner = '', ...rest] = name.split('.');
  const parent = OTHER_PARENT[owner];
  if (parent !== undefined) {
    const value = [parent, ...rest].join('.');
    return [{ steps: [...steps, 'var'], value, what: `${name} → ${value}` }];
  }
  if (owner !== 'parameters') return [];
  const own = rest.join('.');
  return Object.keys(parameters)
    .filter((other) => other !== own && parameters[other]?.unit === parameters[own]?.unit)
    .map((other) => {
      const value = `parameters.${other}`;
      return { steps: [...steps, 'var'], value, what: `${name} → ${value}` };
    });
}

/** A number or a date, one less and one more. */
export function literalEdits(literal: unknown, steps: Steps): Edit[] {
  const to = (value: unknown): Edit => ({
    steps,
    value,
    what: `${String(literal)} → ${String(value)}`,
  });
  if (typeof literal === 'number') return [to(literal - 1), to(literal + 1)];
  const day = typeof literal === 'string' ? parseDay(literal) : undefined;
  if (day !== undefined) return [-1, 1].map((days) => to(formatDay(addDays(day, days))));
  if (typeof literal !== 'string' || !/^\d{6}$/.test(literal)) return [];
  return [-1, 1].map((step) => to(String(Number(literal) + step).padStart(6, '0')));
}

function operandEdits(operands: readonly unknown[], steps: Steps, pack: Pack): Edit[] {
  return operands.flatMap((operand, index) => {
    const at = [...steps, index];
    if (Array.isArray(operand)) {
      const list = operand as readonly unknown[];
      const drops = list.length < 2 ? [] : list;
      return drops.map((word, place): Edit => ({
        steps: [...at, place],
        value: undefined,
        what: `without ${String(word)}`,
      }));
    }
    if (isExpression(operand))
      return operand.var === undefined ? [] : varEdits(operand.var, at, pack);
    return literalEdits(operand, at);
  });
}

function comparisonEdits(expression: Expression, steps: Steps, pack: Pack): Edit[] {
  const [entry] = Object.entries(expression) as [
    string,
    readonly (Operand | readonly unknown[])[],
  ][];
  if (!entry) return [];
  const [operator, operands] = entry;
  const edits = operandEdits(operands, [...steps, operator], pack);
  const named = operands.find((operand) => isExpression(operand));
  const what = isExpression(named) ? `${named.var ?? ''} ${operator}` : operator;
  if (!(operator in NEXT_OPERATOR)) return [negation(expression, steps, what), ...edits];
  const next = NEXT_OPERATOR[operator as keyof typeof NEXT_OPERATOR];
  const edit = { steps, value: { [next]: operands }, what: `${what} → ${next}` };
  return [edit, ...edits];
}

function junctionEdits(
  operator: 'and' | 'or',
  parts: readonly Expression[],
  steps: Steps,
  pack: Pack,
): Edit[] {
  const other = operator === 'and' ? 'or' : 'and';
  const inner = parts.flatMap((part, index) =>
    conditionEdits(part, [...steps, operator, index], pack),
  );
  if (parts.length < 2) return inner;
  const drops = parts.map((_, index): Edit => ({
    steps: [...steps, operator, index],
    value: undefined,
    what: `without part ${String(index + 1)}`,
  }));
  return [{ steps, value: { [other]: parts }, what: `${operator} → ${other}` }, ...drops, ...inner];
}

/** Small changes of a condition, each of which says something else. */
export function conditionEdits(condition: Condition, steps: Steps, pack: Pack): Edit[] {
  if (condition === true) return [{ steps, value: NEVER, what: 'true → false' }];
  const { var: name, and, or, '!': negated } = condition;
  if (name !== undefined) return [negation(condition, steps, name), ...varEdits(name, steps, pack)];
  if (and) return junctionEdits('and', and, steps, pack);
  if (or) return junctionEdits('or', or, steps, pack);
  if (negated) {
    const edit = { steps, value: negated, what: 'without not' };
    return [edit, ...conditionEdits(negated, [...steps, '!'], pack)];
  }
  return comparisonEdits(condition, steps, pack);
}
