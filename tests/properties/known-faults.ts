import type { Household } from '../../src/generated/household.types.js';

/**
 * Left out of the generated households until the engine is mended: with `members` left out, a household's
 * determination of `false` refuses a person's item, though the person's own determination, which counts first, is
 * not known. `known-faults.test.ts` fails as soon as this is mended; then drop this function.
 */
export function withoutKnownFault(household: Household): Household {
  if (household.members !== undefined) return household;
  const { determinations, ...others } = household;
  return determinations === undefined ? household : others;
}
