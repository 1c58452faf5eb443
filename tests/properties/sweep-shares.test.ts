import { expect, it } from 'vitest';
import { packs } from './packs.js';
import { MADE, shareOf } from './sweeps.js';

it('Of the hundred thousand household-days that the engine and the model are asked every pack has its share', () => {
  const shares = packs.map(shareOf);
  const all = shares.reduce((left, right) => left + right, MADE);
  expect(all).toBeGreaterThanOrEqual(100_000);
  expect(Math.min(...shares) / all).toBeGreaterThanOrEqual(0.05);
});
