import fc from 'fast-check';
import { describe, it } from 'vitest';
import { limit, runsAtLeast } from './runs.js';
import { HOUSEHOLDS, householdsIn, MADE, madeSweep } from './sweeps.js';

const EACH = householdsIn(MADE) / HOUSEHOLDS / 2;

describe('Made-up packs are valid, and the engine and the model agree on them', () => {
  it(
    'for households of which everything is known',
    () => {
      fc.assert(madeSweep(false), runsAtLeast(EACH));
    },
    limit(600),
  );

  it(
    'for households with gaps',
    () => {
      fc.assert(madeSweep(true), runsAtLeast(EACH));
    },
    limit(600),
  );
});
