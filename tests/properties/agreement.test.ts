import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from './agree.js';
import { cases } from './households.js';
import { failures, packs } from './packs.js';
import { limit, runs } from './runs.js';

// Small packs are asked more often: what is tested is the engine, and they cost it least.
const weight = (pack: (typeof packs)[number]): number => (pack.entitlements.length < 10 ? 20 : 1);

describe('The engine and the model', () => {
  it('have the same packs', () => {
    expect(failures).toEqual([]);
    expect(packs.length).toBeGreaterThan(0);
  });

  it(
    'agree where little is left out',
    () => {
      const arbitrary = cases(packs, [0, 300, 1500], weight);
      fc.assert(
        fc.property(arbitrary, (one) => {
          expect(disagreements(one)).toEqual([]);
        }),
        runs(1800),
      );
    },
    limit(600),
  );

  it(
    'agree where much is left out',
    () => {
      fc.assert(
        fc.property(cases(packs, [6000], weight), (one) => {
          expect(disagreements(one)).toEqual([]);
        }),
        runs(220),
      );
    },
    limit(600),
  );
});
