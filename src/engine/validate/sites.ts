import type { Condition, Entitlement, Pack } from '../../generated/pack.types.js';
import { pointerStep } from '../parse/parsed-text.js';
import { located, namesIn } from './expression.js';
import type { Located } from './expression.js';

/** The rule that a condition belongs to. */
export type Owner =
  | { readonly kind: 'term'; readonly name: string }
  | { readonly kind: 'item'; readonly item: Entitlement };

/** A condition where it stands. */
export interface Site extends Located<Condition> {
  readonly owner: Owner;
  readonly names: readonly Located<string>[];
}

/** An item's benefits as the list of alternatives that they are. */
export const benefitsOf = (
  { benefit }: Entitlement,
  pointer: string,
): Located<Exclude<typeof benefit, unknown[]>>[] =>
  Array.isArray(benefit)
    ? located(benefit, `${pointer}/benefit`)
    : [{ value: benefit, pointer: `${pointer}/benefit` }];

function sitesOfItem(item: Entitlement, pointer: string): Located<Condition>[] {
  const alternatives = [
    ...benefitsOf(item, pointer),
    ...located(item.funding ?? [], `${pointer}/funding`),
  ];
  return [
    { value: item.when, pointer: `${pointer}/when` },
    ...alternatives.flatMap(({ value: { when }, pointer: at }) =>
      when === undefined ? [] : [{ value: when, pointer: `${at}/when` }],
    ),
  ];
}

/** Every condition of a pack: of its terms, and of its items and their alternatives. */
export function sitesOf(pack: Pack): Site[] {
  const site = (owner: Owner, condition: Located<Condition>): Site => ({
    ...condition,
    owner,
    names: namesIn(condition),
  });
  return [
    ...Object.entries(pack.terms ?? {}).map(([name, { when }]) =>
      site({ kind: 'term', name }, { value: when, pointer: `/terms${pointerStep(name)}/when` }),
    ),
    ...located(pack.entitlements, '/entitlements').flatMap(({ value: item, pointer }) =>
      sitesOfItem(item, pointer).map((condition) => site({ kind: 'item', item }, condition)),
    ),
  ];
}
