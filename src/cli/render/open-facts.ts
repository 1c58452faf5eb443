import type { Item } from '../../generated/assessment.types.js';

/** A missing fact and the items whose outcome or amount an answer may settle. */
export interface OpenFact {
  readonly path: string;
  readonly items: readonly Item[];
}

const needsOf = ({ needs, amountNeeds = [] }: Item): readonly string[] => [
  ...needs,
  ...amountNeeds,
];

/**
 * The missing facts: those that settle most entitlements first; of equal ones those that settle most persons' items, and then those that
 * are most useful to their items.
 */
export function openFacts(items: readonly Item[]): OpenFact[] {
  const byPath = new Map<string, { path: string; items: Item[]; rank: number }>();
  for (const item of items) {
    for (const [rank, path] of needsOf(item).entries()) {
      const fact = byPath.get(path) ?? { path, items: [], rank: 0 };
      if (!fact.items.includes(item)) fact.items.push(item);
      fact.rank += rank;
      byPath.set(path, fact);
    }
  }
  const facts = [...byPath.values()].map((fact) => ({
    ...fact,
    ids: new Set(fact.items.map(({ id }) => id)).size,
  }));
  return facts.sort(
    (left, right) =>
      right.ids - left.ids || right.items.length - left.items.length || left.rank - right.rank,
  );
}

/** The numbers, from 1, of the facts that an item needs. */
export const numbersOf = (item: Item, facts: readonly OpenFact[]): string =>
  facts.flatMap(({ items }, index) => (items.includes(item) ? String(index + 1) : [])).join(' ');
