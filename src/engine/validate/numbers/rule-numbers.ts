import type {
  Condition,
  Entitlement,
  Figure,
  Funding,
  Literal,
  Parameter,
} from '../../../generated/pack.types.js';
import { findFact } from '../../facts/names.js';
import { parseDay } from '../../values/day.js';
import { allFigures } from '../amounts.js';
import { formOf, isLiteral, located, partsOf } from '../expression.js';
import type { Form, Located } from '../expression.js';
import { benefitsOf } from '../sites.js';
import { plainDecimal } from './decimals.js';
import type { Unit } from './units.js';

/** A number or a day that a rule has, in the one way that {@link statedIn} writes it, and what it counts; null where that cannot be told. */
export interface RuleNumber extends Located<string> {
  readonly unit: Unit | null;
}

/** What a whole number that is compared with a fact counts. */
function unitOfFact(name: string): Unit | null {
  if (name === 'today.year') return 'years';
  const type = findFact(name)?.definition.type;
  if (type?.kind !== 'integer') return null;
  return type.unit === 'days' || type.unit === 'grade' ? type.unit : 'years';
}

/** The values written out in a comparison. */
const literalsOf = (form: Form): Located<Literal>[] =>
  'operands' in form
    ? [...form.operands].flatMap(({ value, pointer }) => {
        if (Array.isArray(value)) return located(value, pointer);
        return isLiteral(value) ? [{ value, pointer }] : [];
      })
    : [];

/** The numbers and days that a condition is about; codes, words, true and false are none. */
export function numbersOfCondition(condition: Located<Condition>): RuleNumber[] {
  const form = formOf(condition);
  const parts = partsOf(form);
  const own = literalsOf(form).flatMap(({ value, pointer }): RuleNumber[] => {
    if (typeof value !== 'number') {
      const isDay = typeof value === 'string' && parseDay(value) !== undefined;
      return isDay ? [{ value, pointer, unit: null }] : [];
    }
    const names = parts.map(formOf).flatMap((part) => ('name' in part ? part.name.value : []));
    const unit = names.map(unitOfFact).find((each) => each !== null) ?? null;
    return [{ value: plainDecimal(String(value)), pointer, unit }];
  });
  return [...own, ...parts.flatMap(numbersOfCondition)];
}

/** A value of a parameter, where it stands. */
export const numberOfParameter = (
  { value, pointer }: Located<Parameter['values'][number]>,
  unit: Parameter['unit'],
): RuleNumber => ({
  value: plainDecimal(String(value.value)),
  pointer: `${pointer}/value`,
  unit: unit === 'count' ? null : unit,
});

const ofFigure = ({ value, pointer }: Located<Figure>): RuleNumber[] =>
  typeof value === 'object' ? [] : [{ value: plainDecimal(String(value)), pointer, unit: 'CNY' }];

/** The parts by which payers share, unless they share alike, for which the text needs no number. */
function ofParts({ value: { shares }, pointer }: Located<Funding>): RuleNumber[] {
  const parts = located(shares, `${pointer}/shares`).flatMap(({ value, pointer: at }) =>
    value.parts === undefined
      ? []
      : [{ value: String(value.parts), pointer: `${at}/parts`, unit: null }],
  );
  return new Set(parts.map(({ value }) => value)).size > 1 ? parts : [];
}

/** The numbers of an item beside those of its conditions: amounts, ratios, limits and shares. */
export function numbersOfBenefit(item: Entitlement, pointer: string): RuleNumber[] {
  return [
    ...allFigures(item, pointer).flatMap(ofFigure),
    ...benefitsOf(item, pointer).flatMap(({ value: { amount, limit }, pointer: at }) => [
      ...(amount !== null && 'ratio' in amount
        ? [
            {
              value: plainDecimal(amount.ratio),
              pointer: `${at}/amount/ratio`,
              unit: 'percent' as const,
            },
          ]
        : []),
      ...(limit
        ? [{ value: String(limit.days), pointer: `${at}/limit/days`, unit: 'days' as const }]
        : []),
    ]),
    ...located(item.funding ?? [], `${pointer}/funding`).flatMap(ofParts),
  ];
}
