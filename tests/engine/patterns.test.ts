import { expect, test } from 'vitest';
import { makeRoster } from '../../src/analysis/roster.js';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { packs } from '../properties/packs.js';

const DAYS = ['2023-12-31', '2024-01-01', '2024-05-01'];

/** Leaves out more: what is found for households of one pattern is remembered, so patterns must come again. */
function sparse<Household extends { readonly members?: readonly object[] }>(
  household: Household,
  number: number,
): Household {
  const thin = <Facts extends object>(facts: Facts, keep: readonly string[]): Facts =>
    Object.fromEntries(
      Object.entries(facts).filter(([name], place) => keep.includes(name) || (place + number) % 3),
    ) as Facts; // fewer of the same properties
  const members = household.members?.map((member) => thin(member, ['id', 'role', 'hukou']));
  return { ...thin(household, ['id', 'members']), ...(members ? { members } : {}) };
}

test.each(packs)('answers do not hang on what was asked before: $district@$revision', (pack) => {
  const programs = [compile(pack, '0'.repeat(64))];
  const { district, revision } = pack;
  const homes = makeRoster(pack, { count: 30, seed: 3, on: 20240501 }).map(sparse);
  const warm = makeEngine(programs);
  for (const home of homes)
    for (const on of DAYS) warm.evaluate(home, { district, revision, on, include: 'all' });
  for (const home of homes.slice(0, 6)) {
    for (const on of DAYS) {
      const options = { district, revision, on, include: 'all' } as const;
      expect(warm.evaluate(home, options)).toEqual(makeEngine(programs).evaluate(home, options));
    }
  }
});
