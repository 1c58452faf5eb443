import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileError } from '../file-error.js';

/** A file that is only ever added to. */
export interface GrowingFile {
  readonly path: string;
  readonly length: () => number;
  readonly add: (bytes: Uint8Array) => Promise<void>;
  /** Returns when what was added is on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function addAll(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const rest = bytes.length - written;
    written += (await handle.write(bytes, written, rest, at + written)).bytesWritten;
  }
}

/**
 * Opens a file to be added to from a length on; what stands after that is cut off.
 *
 * @throws FileError when it cannot be written, or is shorter.
 */
export async function openGrowingFile(path: string, from: number): Promise<GrowingFile> {
  try {
    const handle = await open(path, from === 0 ? 'w' : 'r+');
    const { size } = await handle.stat();
    if (size < from) throw new RangeError(`${path} is shorter than it was`);
    await handle.truncate(from);
    let length = from;
    return {
      path,
      length: () => length,
      add: async (bytes) => {
        await addAll(handle, bytes, length);
        length += bytes.length;
      },
      sync: () => handle.datasync(),
      close: () => handle.close(),
    };
  } catch (error) {
    throw fileError(path, error);
  }
}
