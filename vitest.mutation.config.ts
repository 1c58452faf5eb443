import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** From the folder whose tests are quickest to that whose take longest: the first that fails ends the run. */
const FOLDERS = ['dates', 'engine', 'parse', 'validate', 'properties', 'conformance'];

const rank = ({ moduleId }: TestSpecification): number => {
  const folder = FOLDERS.findIndex((name) => moduleId.includes(`/tests/${name}/`));
  return folder === -1 ? FOLDERS.length - 1.5 : folder;
};

class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((left, right) => rank(left) - rank(right)));
  }
}

// What `npm run mutation` puts to every change of src/engine: tests that are quick, for each of
// them runs thousands of times.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    // One process keeps the modules of all files: nothing of src/engine hangs on what was asked before.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    include: [
      'tests/{conformance,dates,engine,parse,validate}/**/*.test.ts',
      'tests/examples.test.ts',
      'tests/properties/{pinned,made-pinned}.test.ts',
    ],
    exclude: ['tests/engine/{patterns,reader}.test.ts', 'tests/conformance/ledger.test.ts'],
  },
});
