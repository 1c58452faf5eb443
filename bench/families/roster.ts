import { makeRoster } from '../../src/analysis/roster.js';
import type { Household } from '../../src/generated/household.types.js';
import type { LoadedPack } from '../../src/node/load-policies.js';
import { loadPolicies } from '../../src/node/load-policies.js';
import { completed } from './complete.js';
import { DAY } from './day.js';

const SEED = 20_240_501;
/** How many families there are, where nothing else is said. */
export const COUNT = 2_000;
const POLICIES = 'policies/kaifeng';

/** The families that everything is measured on. */
export interface Families {
  /** As a district's roster has them: facts are missing. */
  readonly asListed: readonly Household[];
  /** The same with nothing unknown, so that engines without unknowns can answer. */
  readonly complete: readonly Household[];
}

/** The pack that is measured; run from the root of the repository. */
export function kaifengPack(): LoadedPack {
  const [pack] = loadPolicies(POLICIES).packs;
  if (!pack) throw new RangeError(`no pack in ${POLICIES}`);
  return pack;
}

/** As a service gets them: read from JSON, so that equal objects have one hidden class. */
const asReceived = (households: readonly Household[]): Household[] =>
  JSON.parse(JSON.stringify(households)) as Household[];

/** So many families, always the same. */
export function makeFamilies(
  { pack, program }: Pick<LoadedPack, 'pack' | 'program'>,
  count: number,
): Families {
  const asListed = makeRoster(pack, { count, seed: SEED, on: DAY });
  const tested = program.items
    .filter(({ determination }) => determination !== null)
    .map(({ id }) => `${program.district}/${id}`);
  const complete = asListed.map((household) => completed(household, tested));
  return { asListed: asReceived(asListed), complete: asReceived(complete) };
}
