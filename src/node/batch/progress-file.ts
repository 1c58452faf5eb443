import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import type { Tally } from '../../batch/tally/tally.js';
import { FileError, fileError } from '../file-error.js';

/** How far a batch has come: everything before is on the disk. */
export interface Progress {
  /** What was asked of which input: a batch goes on only with the same. */
  readonly key: string;
  /** The day asked about, where none was named. */
  readonly today: string | null;
  /** Where the input goes on, see `Dealt`. */
  readonly position: number;
  readonly line: number;
  /** The lengths of the results and of the rejects, in bytes. */
  readonly results: number;
  readonly rejects: number;
  readonly tally: Tally;
}

const HEAD_BYTES = 64 * 1024;

/** What tells one input from another without reading all of it: its size, when it was changed, its beginning. */
export async function inputMark(path: string): Promise<readonly unknown[]> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size, mtimeMs } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      const head = createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex');
      return [size, mtimeMs, head];
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileError(path, error);
  }
}

/** One text for what is the same. */
export const keyOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * Reads how far a batch has come; null where there is no such file.
 *
 * @throws FileError when the file is none of ours.
 */
export async function readProgress(path: string): Promise<Progress | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileError(path, error);
  }
  try {
    const progress = JSON.parse(text) as Progress;
    if (typeof progress.key === 'string') return progress;
  } catch {
    // Told below.
  }
  throw new FileError(path, 'does not tell how far a batch has come');
}

/** Writes how far a batch has come, so that at any moment the file holds either what it held before or all of it. */
export async function writeProgress(path: string, progress: Progress): Promise<void> {
  const beside = `${path}.new`;
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(JSON.stringify(progress));
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(beside, path);
}

export const removeProgress = (path: string): Promise<void> => rm(path, { force: true });
