import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from './packs.js';
import { limit, runs } from './runs.js';
import { householdsIn, MADE, shareOf, sweepOf } from './sweeps.js';

// A million and more: `npm run model`.
describe('The engine and the model, on a hundred thousand household-days,', () => {
  it('take every pack for its share', () => {
    const shares = packs.map(shareOf);
    const all = shares.reduce((left, right) => left + right, MADE);
    expect(all).toBeGreaterThanOrEqual(100_000);
    expect(Math.min(...shares) / all).toBeGreaterThanOrEqual(0.05);
  });

  it.each(packs.map((pack) => [`${pack.district}/${pack.revision}`, pack] as const))(
    'agree on %s',
    (_, pack) => {
      fc.assert(sweepOf(pack), runs(householdsIn(shareOf(pack))));
    },
    limit(600),
  );
});
