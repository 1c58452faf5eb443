import type { Operand } from '../../generated/pack.types.js';
import type { PackContext } from './context.js';
import type { Comparison, Located } from './expression.js';
import { typeTitle } from './literals.js';
import type { Named, ValueType } from './names.js';
import type { Report } from './report.js';
import { checkAgainst, isNamed, sideOf } from './sides.js';
import type { Side } from './sides.js';
import { suggest } from './suggest.js';

const ORDERED: ReadonlySet<ValueType['kind']> = new Set(['integer', 'money', 'date', 'code']);

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
