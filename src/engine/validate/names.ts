import { factNames, findFact } from '../facts/names.js';
import type { FactType } from '../facts/types.js';
import type { Parameter, Reading } from '../../generated/pack.types.js';
import type { PackContext } from './context.js';
import type { Located } from './expression.js';
import type { Report } from './report.js';
import { suggest } from './suggest.js';

/** The type of what can be compared. A `count` parameter is a whole number of anything. */
export type ValueType = Exclude<FactType, { kind: 'integer' }> | IntegerType;
interface IntegerType {
  readonly kind: 'integer';
  readonly unit: 'years' | 'year' | 'days' | 'grade' | 'anything';
}

/** What a name in a condition stands for. */
export type Named =
  | { readonly kind: 'fact' | 'today'; readonly name: string; readonly type: ValueType }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly type: ValueType;
      readonly parameter: Parameter;
    }
  | { readonly kind: 'reading'; readonly name: string; readonly reading: Reading }
  | { readonly kind: 'term'; readonly name: string };

const ofFact = (type: FactType): ValueType =>
  type.kind === 'integer'
    ? { kind: 'integer', unit: type.unit === 'age' ? 'years' : type.unit }
    : type;

const ofParameter = ({ unit }: Parameter): ValueType =>
  unit === 'CNY'
    ? { kind: 'money' }
    : { kind: 'integer', unit: unit === 'count' ? 'anything' : unit };

/** Resolves a name; what is unknown is reported, and gives null. */
export function resolveName(
  { value: name, pointer }: Located<string>,
  context: PackContext,
  report: Report,
): Named | null {
  const rest = name.slice(name.indexOf('.') + 1);
  if (name.startsWith('terms.')) {
    if (context.terms.has(rest)) return { kind: 'term', name: rest };
    report('UNKNOWN_TERM', pointer, `there is no term \`${rest}\``, {
      hint: suggest(rest, context.terms.keys()),
    });
    return null;
  }
  if (name.startsWith('parameters.')) {
    const parameter = context.parameters.get(rest);
    if (parameter) return { kind: 'parameter', name, type: ofParameter(parameter), parameter };
    const hint = suggest(rest, context.parameters.keys());
    report('UNKNOWN_PARAMETER', pointer, `there is no parameter \`${rest}\``, { hint });
    return null;
  }
  if (name.startsWith('readings.')) {
    const reading = context.readings.get(rest);
    if (reading) return { kind: 'reading', name, reading };
    report('UNKNOWN_READING', pointer, `there is no reading \`${rest}\``, {
      hint: suggest(rest, context.readings.keys()),
    });
    return null;
  }
  if (name === 'today.date') return { kind: 'today', name, type: { kind: 'date' } };
  if (name === 'today.year')
    return { kind: 'today', name, type: { kind: 'integer', unit: 'year' } };
  const fact = findFact(name);
  if (fact) return { kind: 'fact', name, type: ofFact(fact.definition.type) };
  const known = [
    ...factNames(),
    'today.date',
    'today.year',
    ...[...context.terms.keys()].map((term) => `terms.${term}`),
  ];
  report('UNKNOWN_FACT', pointer, `there is no fact \`${name}\``, { hint: suggest(name, known) });
  return null;
}
