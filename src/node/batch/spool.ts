import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Lines that are put aside and read again later, in a file that nobody else sees and that is gone with this process, however it ends. */
export interface Spool {
  readonly add: (line: string) => void;
  readonly lines: () => AsyncIterable<string>;
  readonly close: () => void;
}

const BUFFERED = 256 * 1024;

/** A file that is open and has no name any more, where the system has such. */
function namelessFile(): { readonly fd: number; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'yiju-'));
  const fd = openSync(join(directory, 'spool'), 'wx+', 0o600);
  const remove = (): void => {
    rmSync(directory, { recursive: true, force: true });
  };
  if (process.platform !== 'win32') remove();
  return { fd, remove };
}

export function openSpool(): Spool {
  const { fd, remove } = namelessFile();
  let buffered = '';
  const flush = (): void => {
    const bytes = Buffer.from(buffered);
    buffered = '';
    for (let written = 0; written < bytes.length;) written += writeSync(fd, bytes, written);
  };
  return {
    add: (line) => {
      buffered += `${line}\n`;
      if (buffered.length >= BUFFERED) flush();
    },
    lines: () => {
      flush();
      const input = createReadStream('', { fd, start: 0, autoClose: false });
      return createInterface({ input, crlfDelay: Infinity });
    },
    close: () => {
      closeSync(fd);
      remove();
    },
  };
}
