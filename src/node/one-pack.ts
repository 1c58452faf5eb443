import { InputError } from '../engine/diagnostics/diagnostic.js';
import { parseYaml } from '../engine/parse/parse-yaml.js';
import { validatePack } from '../engine/validate/validate-pack.js';
import type { Pack } from '../generated/pack.types.js';
import { FileError } from './file-error.js';
import { readPacks } from './read-packs.js';
import { sha256 } from './source-text.js';
import { decodeText } from './text.js';

/** One pack that is right, and the SHA-256 of its text. */
export interface OnePack {
  readonly pack: Pack;
  readonly sha256: string;
}

/**
 * Reads and checks one pack from its file.
 *
 * @throws InputError when the pack has an error, with everything found in it.
 * @throws FileError when the path cannot be read or is a directory of several packs.
 */
export function readOnePack(path: string): OnePack {
  const files = readPacks([path]);
  const [file] = files;
  if (!file || files.length > 1) throw new FileError(path, 'holds more than one pack');
  if (file.pack === null) throw new InputError(file.diagnostics);
  return { pack: file.pack, sha256: file.sha256 };
}

/**
 * Reads and checks a pack that is not in a file beside its source text, such as one of an earlier commit: everything is checked but its quotes against that text.
 *
 * @throws InputError when the pack has an error, with everything found in it.
 */
export function parseOnePack(bytes: Uint8Array, source: string): OnePack {
  const { pack, diagnostics } = validatePack(parseYaml(decodeText(bytes, source), source), null);
  if (pack === null) throw new InputError(diagnostics);
  return { pack, sha256: sha256(bytes) };
}
