import { readFileSync } from 'node:fs';
import type { Comparison } from '../../analysis/diff/change.js';
import { comparePacks, compareWithNone } from '../../analysis/diff/compare-packs.js';
import { readingFrom } from '../../node/file-error.js';
import { findPacks } from '../../node/find-packs.js';
import { readAtRevision } from '../../node/git.js';
import { parseOnePack, readOnePack } from '../../node/one-pack.js';
import type { OnePack } from '../../node/one-pack.js';
import { packPath } from '../pack-by-name.js';

/** Two packs to be compared; null where there is none. */
export interface PackPair {
  readonly before: OnePack | null;
  readonly after: OnePack | null;
}

/** What git gives an external diff driver for a file that is not there. */
const NO_FILE = '/dev/null';

/** How many arguments git gives a driver: for a file, and for one that was renamed too. */
const DRIVER_ARGUMENTS: readonly number[] = [7, 9];

/** Whether the arguments are those of a git external diff driver: path, old file, hash and mode, new file, hash and mode. */
export const isDriverCall = (args: readonly string[]): boolean =>
  DRIVER_ARGUMENTS.includes(args.length);

const readLoose = (path: string, name: string): OnePack | null =>
  path === NO_FILE
    ? null
    : parseOnePack(
        readingFrom(path, () => readFileSync(path)),
        name,
      );

/** The two files that git has written out for a driver. */
export function driverPair([
  name = '',
  old = NO_FILE,
  ,
  ,
  current = NO_FILE,
]: readonly string[]): PackPair {
  return { before: readLoose(old, name), after: readLoose(current, name) };
}

/** Two packs by their paths or names. */
export const namedPair = (from: string, to: string): PackPair => ({
  before: readOnePack(packPath(from)),
  after: readOnePack(packPath(to)),
});

/** The packs of some paths, each as it was at a revision of git and as it is now. */
export const gitPairs = (revision: string, paths: readonly string[]): Promise<PackPair[]> =>
  Promise.all(
    findPacks(paths).map(async (path) => {
      const bytes = await readAtRevision(revision, path);
      return {
        before: bytes === null ? null : parseOnePack(bytes, `${revision}:${path}`),
        after: readOnePack(path),
      };
    }),
  );

/** What differs; of a pair without packs, nothing can. */
export function compared({ before, after }: PackPair): Comparison {
  if (before && after) return comparePacks(before.pack, after.pack);
  if (after) return compareWithNone(after.pack, 'before');
  if (before) return compareWithNone(before.pack, 'after');
  throw new RangeError('there is no pack on either side');
}
