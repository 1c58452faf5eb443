import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

/** The command line as it is published, since worker threads run built modules only. */
export interface Built {
  readonly start: (...argv: readonly string[]) => ChildProcess;
  readonly run: (...argv: readonly string[]) => Promise<{ code: number | null; err: string }>;
}

/** Builds the command line before the tests of a file, within reach of the libraries that it uses. */
export function builtCli(): Built {
  let directory = '';
  beforeAll(async () => {
    mkdirSync('node_modules/.cache', { recursive: true });
    directory = mkdtempSync(resolve('node_modules/.cache/yiju-'));
    await build({
      entryPoints: {
        'cli/main': 'src/cli/main.ts',
        'cli/batch-worker': 'src/cli/batch/worker.ts',
      },
      outdir: directory,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });
  const start: Built['start'] = (...argv) =>
    spawn(process.execPath, [join(directory, 'cli/main.js'), ...argv], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  return {
    start,
    run: (...argv) =>
      new Promise((done) => {
        const child = start(...argv);
        let err = '';
        child.stderr?.on('data', (text: Buffer) => {
          err += text.toString();
        });
        child.on('close', (code) => {
          done({ code, err });
        });
      }),
  };
}
