import type { Change } from '../analysis/diff/change.js';
import { comparePacks } from '../analysis/diff/compare-packs.js';
import type { Pack } from '../generated/pack.types.js';
import { readOnePack } from './one-pack.js';

/** A pack: its file's path, as one of `loadPolicies().packs`, or itself. Only a file is checked. */
export type GivenPack = string | Pack | { readonly pack: Pack };

function packOf(given: GivenPack): Pack {
  if (typeof given === 'string') return readOnePack(given).pack;
  return 'pack' in given ? given.pack : given;
}

/**
 * Everything that differs in meaning between two packs, by clause in the document's order; nothing for another order of keys, other comments or other ways of
 * writing the same condition. What each kind of change holds `before` and `after` is in docs/diff.md.
 *
 * @param before - The older pack, or the one compared with.
 * @param after - The newer pack, by whose document the changes are in order.
 * @returns The changes; empty when the two mean the same.
 * @throws {@link InputError} when a file holds a pack with an error.
 * @throws {@link FileError} when a path cannot be read.
 */
export const diffPacks = (before: GivenPack, after: GivenPack): readonly Change[] =>
  comparePacks(packOf(before), packOf(after)).changes;
