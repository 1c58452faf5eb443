import { defineConfig } from 'vitest/config';

// The whole suite runs once, under UTC; whatever touches dates runs again under zones on
// either side of it. A zone only takes effect in a process of its own, hence the forks.
const zones = { utc: 'UTC', shanghai: 'Asia/Shanghai', 'new-york': 'America/New_York' };
const dated = ['tests/dates/**/*.test.ts', 'tests/engine/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    // Otherwise one core is left idle, of two half of all.
    maxWorkers: '100%',
    // Speed is measured in bench/, never here: a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { 'src/engine/**': { branches: 94 } },
    },
    projects: Object.entries(zones).map(([name, TZ]) => ({
      extends: true as const,
      test: {
        name,
        env: { TZ },
        include: name === 'utc' ? ['tests/**/*.test.ts'] : dated,
      },
    })),
  },
});
