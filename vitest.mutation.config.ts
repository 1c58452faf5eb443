import { defineConfig } from 'vitest/config';

// What `npm run mutation` puts to every change of src/engine: tests that are quick, for each of
// them runs thousands of times.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    // One process keeps the modules of all files: nothing of src/engine hangs on what was asked before.
    isolate: false,
    include: [
      'tests/{conformance,dates,engine,parse,validate}/**/*.test.ts',
      'tests/examples.test.ts',
      'tests/properties/{pinned,made-pinned}.test.ts',
    ],
    exclude: ['tests/engine/{patterns,reader}.test.ts', 'tests/conformance/ledger.test.ts'],
  },
});
