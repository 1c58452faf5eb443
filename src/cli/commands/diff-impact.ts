import type { Comparison } from '../../analysis/diff/change.js';
import type { Impact } from '../../analysis/impact/impact.js';
import { measureImpact } from '../../analysis/impact/measure.js';
import type { Revision } from '../../analysis/impact/measure.js';
import { compile } from '../../engine/compile/compile.js';
import { InputError } from '../../engine/diagnostics/diagnostic.js';
import type { Award } from '../../engine/evaluate/decide.js';
import { makeEngine } from '../../engine/evaluate/engine.js';
import { FileError } from '../../node/file-error.js';
import type { OnePack } from '../../node/one-pack.js';
import { readHouseholds } from '../../node/read-households.js';
import type { ListedHousehold } from '../../node/read-households.js';
import type { PackPair } from './diff-pairs.js';

const revisionOf = ({ pack, sha256 }: OnePack): Revision => ({
  pack,
  prepare: makeEngine([compile(pack, sha256)]).prepare,
});

/** The later of the days as of which the packs are compared. */
function dayOf({ days: { from, to } }: Comparison): string {
  const day = [from, to]
    .filter((each) => each !== null)
    .sort()
    .at(-1);
  if (day === undefined) throw new FileError('--on', 'is needed, since neither pack names a day');
  return day;
}

/** A problem of one household is told with its place. */
function placing<Result>({ place }: ListedHousehold, evaluate: () => Result): Result {
  try {
    return evaluate();
  } catch (error) {
    throw error instanceof InputError ? new InputError(place(error.diagnostics)) : error;
  }
}

/**
 * What two packs' differences mean for the households of a path; null where one of the packs is not there.
 *
 * @throws InputError when a household is wrong, with file and line.
 * @throws FileError when the path cannot be read, or no day is named.
 */
export async function impactOf(
  { before, after }: PackPair,
  comparison: Comparison,
  path: string,
  day: string | null,
): Promise<Impact | null> {
  if (!before || !after) return null;
  const households = await readHouseholds(path);
  const [first, second] = [revisionOf(before), revisionOf(after)];
  const on = day ?? dayOf(comparison);
  const byData = new Map(households.map((household) => [household.data, household]));
  const placed = (revision: Revision): Revision => ({
    ...revision,
    prepare: (district, options) => {
      const prepared = revision.prepare(district, options);
      const award = (data: unknown): Award[] => {
        const household = byData.get(data);
        return household ? placing(household, () => prepared.award(data)) : prepared.award(data);
      };
      return { ...prepared, award };
    },
  });
  return measureImpact(placed(first), placed(second), households, on);
}
