import type { Household } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { iso, monthLength } from './calendar.js';
import { candidates } from './candidates.js';
import { fill } from './fill.js';
import { missingPaths } from './missing.js';
import type { Random } from './random.js';

function anyDay(source: Random): string {
  const year = 1930 + source.below(110);
  const month = 1 + source.below(12);
  return iso(year, month, 1 + source.below(monthLength(year, month)));
}

const DATES = /\.(birthDate|certifiedOn|on|since|treatmentSince)$/;

function value(
  path: string,
  household: Household,
  pack: Pack,
  day: string,
  source: Random,
): unknown {
  if (DATES.test(path) && source.below(2) === 0) return anyDay(source);
  return source.pick(candidates(path, { pack, household, day }));
}

/** What is still missing after a round: only members who were added can lack anything. */
function left(filled: readonly string[], household: Household, pack: Pack): string[] {
  return filled.includes('members') ? missingPaths(household, pack) : [];
}

/** A household with every fact: the given ones as they are, the others from boundaries or at random. */
export function completion(
  household: Household,
  pack: Pack,
  day: string,
  source: Random,
): Household {
  let whole = household;
  for (let paths = missingPaths(whole, pack); paths.length > 0; paths = left(paths, whole, pack))
    for (const path of paths) whole = fill(whole, path, value(path, whole, pack, day, source));
  return whole;
}
