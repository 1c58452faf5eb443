import type { Condition, Entitlement, Figure, Funding } from '../../../generated/pack.types.js';
import { parseDay } from '../../values/day.js';
import { allFigures } from '../amounts.js';
import { literalsIn, located } from '../expression.js';
import type { Located } from '../expression.js';
import { benefitsOf } from '../sites.js';
import { plainDecimal } from './decimals.js';

/** A number or a day that a rule has, in the one way that {@link statedIn} writes it. */
export type RuleNumber = Located<string>;

/** The numbers and days that a condition is about; codes, words, true and false are none. */
export const numbersOfCondition = (condition: Located<Condition>): RuleNumber[] =>
  literalsIn(condition).flatMap(({ value, pointer }) => {
    if (typeof value === 'number') return [{ value: plainDecimal(String(value)), pointer }];
    return typeof value === 'string' && parseDay(value) !== undefined ? [{ value, pointer }] : [];
  });

const ofFigure = ({ value, pointer }: Located<Figure>): RuleNumber[] =>
  typeof value === 'object' ? [] : [{ value: plainDecimal(String(value)), pointer }];

/** The parts by which payers share, unless they share alike, for which the text needs no number. */
function ofParts({ value: { shares }, pointer }: Located<Funding>): RuleNumber[] {
  const parts = located(shares, `${pointer}/shares`).flatMap(({ value, pointer: at }) =>
    value.parts === undefined ? [] : [{ value: String(value.parts), pointer: `${at}/parts` }],
  );
  return new Set(parts.map(({ value }) => value)).size > 1 ? parts : [];
}

/** The numbers of an item beside those of its conditions: amounts, ratios, limits and shares. */
export function numbersOfBenefit(item: Entitlement, pointer: string): RuleNumber[] {
  return [
    ...allFigures(item, pointer).flatMap(ofFigure),
    ...benefitsOf(item, pointer).flatMap(({ value: { amount, limit }, pointer: at }) => [
      ...(amount !== null && 'ratio' in amount
        ? [{ value: plainDecimal(amount.ratio), pointer: `${at}/amount/ratio` }]
        : []),
      ...(limit ? [{ value: String(limit.days), pointer: `${at}/limit/days` }] : []),
    ]),
    ...located(item.funding ?? [], `${pointer}/funding`).flatMap(ofParts),
  ];
}
