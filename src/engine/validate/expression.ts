import type { Condition, Expression, Literal, Operand } from '../../generated/pack.types.js';

/** A value and the JSON pointer to it. */
export interface Located<Value> {
  readonly value: Value;
  readonly pointer: string;
}

export type Comparison = '==' | '<' | '<=' | '>' | '>=';

/** A condition, or one side of a comparison, by its operator. */
export type Form =
  | { readonly operator: 'true' }
  | { readonly operator: 'var'; readonly name: Located<string> }
  | { readonly operator: 'and' | 'or'; readonly parts: readonly Located<Expression>[] }
  | { readonly operator: '!'; readonly part: Located<Expression> }
  | { readonly operator: Comparison; readonly operands: readonly Located<Operand>[] }
  | { readonly operator: 'in'; readonly operands: readonly Located<Operand | Literal[]>[] };

const COMPARISONS: readonly Comparison[] = ['==', '<', '<=', '>', '>='];

/** Each element with its pointer. */
export const located = <Value>(values: readonly Value[], pointer: string): Located<Value>[] =>
  values.map((value, index) => ({ value, pointer: `${pointer}/${String(index)}` }));

/** Reads an expression of the right shape by its one operator. */
export function formOf({ value, pointer }: Located<Condition>): Form {
  if (value === true) return { operator: 'true' };
  if (value.var !== undefined)
    return { operator: 'var', name: { value: value.var, pointer: `${pointer}/var` } };
  for (const operator of ['and', 'or'] as const) {
    const parts = value[operator];
    if (parts) return { operator, parts: located(parts, `${pointer}/${operator}`) };
  }
  if (value['!']) return { operator: '!', part: { value: value['!'], pointer: `${pointer}/!` } };
  for (const operator of COMPARISONS) {
    const operands = value[operator];
    if (operands) return { operator, operands: located(operands, `${pointer}/${operator}`) };
  }
  if (value.in)
    return { operator: 'in', operands: located<Operand | Literal[]>(value.in, `${pointer}/in`) };
  // INVARIANT: the shape was checked, so that there is exactly one operator
  throw new TypeError(`no operator at ${pointer}`);
}

export const isLiteral = (operand: Operand | Literal[]): operand is Literal =>
  typeof operand !== 'object';

/** The parts that stand directly in an expression: conditions and operands that are expressions again. */
export function partsOf(form: Form): readonly Located<Expression>[] {
  switch (form.operator) {
    case 'true':
    case 'var':
      return [];
    case 'and':
    case 'or':
      return form.parts;
    case '!':
      return [form.part];
    default: {
      const operands: readonly Located<Operand | Literal[]>[] = form.operands;
      return operands.flatMap(({ value, pointer }) =>
        isLiteral(value) || Array.isArray(value) ? [] : [{ value, pointer }],
      );
    }
  }
}

/** Every name that an expression asks for, at whatever depth. */
export function namesIn(condition: Located<Condition>): Located<string>[] {
  const form = formOf(condition);
  return form.operator === 'var' ? [form.name] : partsOf(form).flatMap(namesIn);
}
