import { existsSync } from 'node:fs';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

/** Debian's browser, or another by `CHROMIUM`. */
const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
    readonly browser: string;
  }
}

/** Builds the workbench as it is published and serves it for the tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(BROWSER)) {
    throw new Error(
      `there is no browser at ${BROWSER}: install Debian's chromium, or name another by CHROMIUM`,
    );
  }
  await build({ root: 'site', logLevel: 'warn' });
  const server = await preview({ root: 'site', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the workbench is not being served');
  project.provide('address', address);
  project.provide('browser', BROWSER);
  return () => server.close();
}
