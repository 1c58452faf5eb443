import type { Difference, Manner } from './change.js';
import { differing } from './differing.js';
import type { Pair } from './pair-alternatives.js';
import type { Alternative, Side } from './side.js';

const mannerOf = ({ item }: Side, { benefit }: Alternative): Manner => ({
  kind: benefit.kind,
  per: benefit.per,
  every: benefit.every,
  limit: benefit.limit ?? null,
  festivals: [...(item.festivals ?? [])].sort(),
  onApplication: item.onApplication ?? false,
});

/** What differs in how benefits are given: kind, for whom counted, how often, within which limit, on which festivals, on application. */
export function mannerChanges(before: Side, after: Side, pairs: readonly Pair[]): Difference[] {
  const found = pairs.flatMap(([one, other]): Difference[] => {
    const parts = differing(mannerOf(before, one), mannerOf(after, other));
    return parts === null ? [] : [{ kind: 'benefit', ...parts }];
  });
  const byText = new Map(found.map((difference) => [JSON.stringify(difference), difference]));
  return [...byText.values()];
}
