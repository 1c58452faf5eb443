import fc from 'fast-check';
import { describe, it } from 'vitest';
import { packs } from './packs.js';
import { limit, runsAtLeast } from './runs.js';
import { householdsIn, shareOf, sweepOf } from './sweeps.js';

/** Puts households to the engine and the model, under the packs of one status. A million household-days and more: `npm run model`. */
export function describeSweep(status: 'draft' | 'issued'): void {
  const some = packs.filter(({ instrument }) => instrument.status === status);
  describe(`The engine and the model, under packs of the status ${status},`, () => {
    it.each(some.map((pack) => [`${pack.district}/${pack.revision}`, pack] as const))(
      'agree on %s',
      (_, pack) => {
        fc.assert(sweepOf(pack), runsAtLeast(householdsIn(shareOf(pack))));
      },
      limit(600),
    );
  });
}
