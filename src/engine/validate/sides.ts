import type { Literal, Operand } from '../../generated/pack.types.js';
import type { PackContext } from './context.js';
import { formOf, isLiteral } from './expression.js';
import type { Located } from './expression.js';
import { literalMismatch, typeTitle } from './literals.js';
import { resolveName } from './names.js';
import type { Named, ValueType } from './names.js';
import type { Report } from './report.js';

/** One side of a comparison: a literal, or what a name stands for. */
export type Side =
  Located<Literal> | (Located<unknown> & { readonly named: Exclude<Named, { kind: 'term' }> });

/** Units of facts that change every day or on every birthday: they are compared with figures, not with each other. */
const COUNTED: ReadonlySet<string> = new Set(['years', 'days']);

/** Whether a side is a name. */
export const isNamed = (side: Side): side is Extract<Side, { named: unknown }> => 'named' in side;

/** Resolves one side of a comparison; what can be no side is reported, and gives null. */
export function sideOf(
  operand: Located<Operand>,
  context: PackContext,
  report: Report,
): Side | null {
  const { value, pointer } = operand;
  if (isLiteral(value)) return { value, pointer };
  const form = formOf({ value, pointer });
  if (form.operator !== 'var') {
    const hint = 'join comparisons with `and` and `or`';
    report('TYPE_MISMATCH', pointer, 'a condition stands where a fact or a value is compared', {
      hint,
    });
    return null;
  }
  const named = resolveName(form.name, context, report);
  if (named?.kind !== 'term') return named && { value, pointer: form.name.pointer, named };
  const hint = 'join it with `and`, or negate it with `!`';
  report(
    'TYPE_MISMATCH',
    form.name.pointer,
    `the term \`${named.name}\` is a condition, not a value`,
    { hint },
  );
  return null;
}

/** Whether two types cannot be compared. */
function typesDiffer(left: ValueType, right: ValueType): boolean {
  if (left.kind === 'integer' && right.kind === 'integer') {
    return left.unit !== right.unit && left.unit !== 'anything' && right.unit !== 'anything';
  }
  if ('values' in left && 'values' in right) return left.values.join() !== right.values.join();
  return left.kind !== right.kind;
}

/** Reports a side that cannot be compared with what has a type. */
export function checkAgainst(side: Side, type: ValueType, report: Report): void {
  if (!isNamed(side)) {
    const mismatch = literalMismatch(side.value, type);
    if (mismatch) report('TYPE_MISMATCH', side.pointer, mismatch.message, { hint: mismatch.hint });
    return;
  }
  const { named, pointer } = side;
  if (named.kind === 'reading') {
    report('TYPE_MISMATCH', pointer, `\`${named.name}\` is compared with one of its options only`);
  } else if (named.kind === 'fact' && type.kind === 'integer' && COUNTED.has(type.unit)) {
    const hint = 'ask which member it is with `person.role`, or compare years';
    report('TYPE_MISMATCH', pointer, 'ages and counts are compared with figures only', { hint });
  } else if (typesDiffer(type, named.type)) {
    const code = named.kind === 'parameter' ? 'PARAMETER_UNIT' : 'TYPE_MISMATCH';
    report(
      code,
      pointer,
      `\`${named.name}\` is ${typeTitle(named.type)}, compared with ${typeTitle(type)}`,
    );
  }
}
