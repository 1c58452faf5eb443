import { openGrowingFile } from '../../node/batch/growing-file.js';
import type { GrowingFile } from '../../node/batch/growing-file.js';
import type { Output } from '../context.js';

/** Where texts are added one after the other. */
export type Sink = Pick<GrowingFile, 'add' | 'sync' | 'length' | 'close'>;

const done = (): Promise<void> => Promise.resolve();

const drained = (output: Output): Promise<void> =>
  new Promise((resolve) => {
    if (output.once) output.once('drain', resolve);
    else resolve();
  });

/** Standard output, which is waited for when it cannot take more. */
export function outputSink(output: Output): Sink {
  let length = 0;
  return {
    length: () => length,
    add: async (bytes) => {
      length += bytes.length;
      const isTaken = output.write(new TextDecoder().decode(bytes));
      if (isTaken === false) await drained(output);
    },
    sync: done,
    close: done,
  };
}

/** A file from a length on, or standard output. `heading` begins a new file. */
export async function openSink(
  path: string | null,
  from: number,
  output: Output,
  heading: string,
): Promise<Sink> {
  const sink = path === null ? outputSink(output) : await openGrowingFile(path, from);
  if (from === 0 && heading !== '') await sink.add(new TextEncoder().encode(heading));
  return sink;
}
