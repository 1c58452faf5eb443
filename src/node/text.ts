import { FileError } from './file-error.js';

/** Reads bytes as UTF-8, without a byte order mark; anything else is refused rather than replaced. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileError(path, 'is not text in UTF-8', error);
  }
}
