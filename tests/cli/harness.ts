import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.js';

// Most tests read, check and compile a whole pack.
vi.setConfig({ testTimeout: 30_000 });

interface Given {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly now?: Date;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line, given as words, without a process. */
export async function cli(argv: readonly string[], given: Given = {}): Promise<Ended> {
  const { stdin = '', env = {}, columns, isTTY = false, now = new Date(2024, 4, 1, 12) } = given;
  const written = { out: '', err: '' };
  // eslint-disable-next-line @typescript-eslint/require-await -- what a stream looks like
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin);
  }
  const output = (to: 'out' | 'err') => ({
    isTTY,
    columns,
    write: (text: string) => {
      written[to] += text;
    },
  });
  const code = await run(argv, {
    stdin: input(),
    stdout: output('out'),
    stderr: output('err'),
    env,
    now: () => now,
  });
  return { code, ...written };
}

/** A directory that is gone when the test is over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'yiju-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  return directory;
}

/** A file with a text, gone when the test is over. */
export function temporaryFile(name: string, text: string): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, text);
  return path;
}
