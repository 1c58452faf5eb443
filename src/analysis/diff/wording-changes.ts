import type { Entitlement } from '../../generated/pack.types.js';
import type { Difference, Wording } from './change.js';
import { differing } from './differing.js';

/** What is said of an item to people. */
const saidOf = ({ clause, title, note }: Entitlement): Wording => ({
  clause,
  title,
  note: note ?? null,
});

/** What stands behind an item, which changes with it: of note only where nothing else did. */
const restOf = ({ citations, basis, determination, readings }: Entitlement): Wording => ({
  citations: [...citations].map(({ clause, quote }) => ({ clause, quote })),
  basis: basis ?? [],
  test: determination?.test ?? null,
  readings: readings ?? [],
});

/**
 * What differs in an item's words: its clause, title and note; and, where nothing else of the item changed, its quotes and the rest of its wording.
 */
export function wordingChanges(
  before: Entitlement,
  after: Entitlement,
  isOtherwiseSame: boolean,
): Difference[] {
  const said = differing(saidOf(before), saidOf(after));
  const found = said ?? (isOtherwiseSame ? differing(restOf(before), restOf(after)) : null);
  return found === null ? [] : [{ kind: 'text', ...found }];
}
