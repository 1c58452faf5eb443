import type { Amount, Entitlement, Figure } from '../../generated/pack.types.js';
import { located } from './expression.js';
import type { Located } from './expression.js';
import { benefitsOf } from './sites.js';

/** The figures that an amount states, where they stand. */
function figuresOf(amount: Amount, pointer: string): Located<Figure>[] {
  if (amount === null) return [];
  if ('exact' in amount) return [{ value: amount.exact, pointer: `${pointer}/exact` }];
  if ('atLeast' in amount) return [{ value: amount.atLeast, pointer: `${pointer}/atLeast` }];
  if ('atMost' in amount) return [{ value: amount.atMost, pointer: `${pointer}/atMost` }];
  if ('between' in amount) return located(amount.between, `${pointer}/between`);
  return [];
}

/** The fixed parts of an item's funding, where they stand. */
const exactShares = (item: Entitlement, pointer: string): Located<Figure>[] =>
  located(item.funding ?? [], `${pointer}/funding`).flatMap(({ value, pointer: at }) =>
    located(value.shares, `${at}/shares`).flatMap(({ value: { exact }, pointer: share }) =>
      exact === undefined ? [] : [{ value: exact, pointer: `${share}/exact` }],
    ),
  );

/** Every amount of money that an item states, written out or by a parameter. */
export const allFigures = (item: Entitlement, pointer: string): Located<Figure>[] => [
  ...benefitsOf(item, pointer).flatMap(({ value, pointer: at }) =>
    figuresOf(value.amount, `${at}/amount`),
  ),
  ...exactShares(item, pointer),
];
