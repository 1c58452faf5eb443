import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../fuzz/corpus.js';
import { TARGETS } from '../../fuzz/targets.js';

// Longer: `npm run fuzz -- TARGET --seconds 600`.
describe.each(TARGETS.map((target) => [target.name, target] as const))('%s', (name, target) => {
  it('stands everything that was ever found or reaches far', async () => {
    const corpus = corpusOf(name);
    expect(corpus.size).toBeGreaterThan(0);
    for (const text of corpus.values()) await target.run(text);
  });

  it('stands what is made up', async () => {
    const property = fc.asyncProperty(target.texts, async (text) => {
      await target.run(text);
    });
    await fc.assert(property, { seed: 20_240_501, numRuns: target.tried });
  });
});
