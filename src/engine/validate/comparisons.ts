import type { Literal, Operand } from '../../generated/pack.types.js';
import type { PackContext } from './context.js';
import { formOf, isLiteral, located } from './expression.js';
import type { Comparison, Located } from './expression.js';
import { literalMismatch, typeTitle } from './literals.js';
import { resolveName } from './names.js';
import type { Named, ValueType } from './names.js';
import type { Report } from './report.js';
import { suggest } from './suggest.js';

type Side =
  Located<Literal> | (Located<unknown> & { readonly named: Exclude<Named, { kind: 'term' }> });

const ORDERED: ReadonlySet<ValueType['kind']> = new Set(['integer', 'money', 'date', 'code']);

/** Units of facts that change every day or on every birthday: they are compared with figures, not with each other. */
const COUNTED: ReadonlySet<string> = new Set(['years', 'days']);

const isNamed = (side: Side): side is Extract<Side, { named: unknown }> => 'named' in side;

/** Resolves one side of a comparison; what can be no side is reported, and gives null. */
function sideOf(operand: Located<Operand>, context: PackContext, report: Report): Side | null {
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

/** Why two types cannot be compared; null when they can. */
function typesDiffer(left: ValueType, right: ValueType): boolean {
  if (left.kind === 'integer' && right.kind === 'integer') {
    return left.unit !== right.unit && left.unit !== 'anything' && right.unit !== 'anything';
  }
  if ('values' in left && 'values' in right) return left.values.join() !== right.values.join();
  return left.kind !== right.kind;
}

function checkAgainst(side: Side, type: ValueType, report: Report): void {
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

function checkReading(
  named: Extract<Named, { kind: 'reading' }>,
  others: readonly Side[],
  operator: Comparison,
  report: Report,
): void {
  const options = Object.keys(named.reading.options);
  for (const side of others) {
    if (isNamed(side) || operator !== '==') {
      report(
        'TYPE_MISMATCH',
        side.pointer,
        `\`${named.name}\` is compared by \`==\` with one of its options only`,
      );
    } else if (!options.includes(String(side.value))) {
      const message = `\`${named.name}\` has no option \`${String(side.value)}\``;
      report('UNKNOWN_READING_OPTION', side.pointer, message, {
        hint: suggest(String(side.value), options),
      });
    }
  }
}

/** A comparison takes values of one type, of which one at least is a fact, a reading or the day. */
export function checkComparison(
  operator: Comparison,
  operands: readonly Located<Operand>[],
  pointer: string,
  context: PackContext,
  report: Report,
): void {
  const resolved = operands.map((operand) => sideOf(operand, context, report));
  const sides = resolved.filter((side) => side !== null);
  if (sides.length < resolved.length) return;
  const subject = sides.filter(isNamed).find(({ named }) => named.kind !== 'parameter');
  if (!subject) {
    report(
      'TYPE_MISMATCH',
      pointer,
      'neither side is a fact, a reading or the day, so that the answer never changes',
    );
    return;
  }
  const others = sides.filter((side) => side !== subject);
  const { named } = subject;
  if (named.kind === 'reading') {
    checkReading(named, others, operator, report);
  } else if (named.type.kind === 'words') {
    const hint = `write {"in": [word, {"var": "${named.name}"}]}`;
    report('TYPE_MISMATCH', subject.pointer, `\`${named.name}\` is a list`, { hint });
  } else if (operator !== '==' && !ORDERED.has(named.type.kind)) {
    const hint = named.type.kind === 'word' ? 'ask with `==` or `in`' : null;
    report(
      'TYPE_MISMATCH',
      subject.pointer,
      `\`${named.name}\` is ${typeTitle(named.type)}, which has no order`,
      { hint },
    );
  } else {
    const { type } = named;
    for (const side of others) checkAgainst(side, type, report);
  }
}

const LISTED: ReadonlySet<ValueType['kind']> = new Set(['integer', 'word', 'code', 'date']);

/** `in` asks whether a fact is one of a list of values, or whether a word is in a fact that is a list. */
export function checkIn(
  operands: readonly Located<Operand | Literal[]>[],
  context: PackContext,
  report: Report,
): void {
  const [needle, haystack] = operands;
  if (!needle || !haystack) return;
  if (Array.isArray(needle.value)) {
    report('TYPE_MISMATCH', needle.pointer, 'the list stands second in `in`');
    return;
  }
  const item = sideOf({ value: needle.value, pointer: needle.pointer }, context, report);
  if (Array.isArray(haystack.value)) {
    if (!item) return;
    if (
      !isNamed(item) ||
      item.named.kind === 'reading' ||
      item.named.kind === 'parameter' ||
      !LISTED.has(item.named.type.kind)
    ) {
      const message =
        'what is looked for in a list is a fact: a word, a whole number, a code or the day';
      report('TYPE_MISMATCH', item.pointer, message);
      return;
    }
    for (const literal of located(haystack.value, haystack.pointer))
      checkAgainst(literal, item.named.type, report);
    return;
  }
  const list = sideOf({ value: haystack.value, pointer: haystack.pointer }, context, report);
  if (!item || !list) return;
  if (!isNamed(list) || list.named.kind === 'reading' || list.named.type.kind !== 'words') {
    report(
      'TYPE_MISMATCH',
      list.pointer,
      '`in` looks in a list of values or in a fact that is a list',
      {
        hint: 'compare single values with `==`',
      },
    );
  } else if (isNamed(item)) {
    report(
      'TYPE_MISMATCH',
      item.pointer,
      `what is looked for in \`${list.named.name}\` is one of its words, written out`,
    );
  } else checkAgainst(item, list.named.type, report);
}
