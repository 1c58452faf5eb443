import type { Literal, Operand } from '../../generated/pack.types.js';
import type { PackContext } from './context.js';
import { located } from './expression.js';
import type { Located } from './expression.js';
import type { ValueType } from './names.js';
import type { Report } from './report.js';
import { checkAgainst, isNamed, sideOf } from './sides.js';

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
