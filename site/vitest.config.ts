import { defineConfig } from 'vitest/config';

// The workbench in a real browser; apart from the other tests, because it needs Chromium.
export default defineConfig({
  test: {
    include: ['tests/site/**/*.e2e.ts'],
    globalSetup: ['tests/site/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
