import { describe, expect, it } from 'vitest';
import { noCounts, tryWithout } from '../../scripts/removal/removal.js';
import { loadCases } from '../../src/node/load-cases.js';

/** One fact in so many is tried here; `npm run test:removal` tries them all. */
const EVERY = 29;

describe('the cases of all packs, with one fact less', () => {
  const { files, decide } = loadCases(['policies']);
  const counts = noCounts();
  let number = 0;
  const isChosen = (): boolean => (number += 1) % EVERY === 0;

  it.each(files.map((file) => [file.source, file] as const))(
    '%s: answers stay or become undetermined, and a wrong type is refused by name',
    (_, { cases }) => {
      const found = cases.flatMap(({ given, household, options }) =>
        tryWithout(decide, household, options, counts, isChosen).map(
          (what) => `${given.case}: ${what}`,
        ),
      );
      expect(found).toEqual([]);
    },
  );

  it('tries thousands of facts, and some answers do open', () => {
    expect(counts.removed).toBeGreaterThan(3000);
    expect(counts.opened).toBeGreaterThan(1000);
    expect(counts.mistyped).toBe(counts.removed);
  });
});
