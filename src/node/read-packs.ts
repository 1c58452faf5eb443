import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { parseYaml } from '../engine/parse/parse-yaml.js';
import type { ParsedText } from '../engine/parse/parsed-text.js';
import { validatePack } from '../engine/validate/validate-pack.js';
import type { Pack } from '../generated/pack.types.js';
import { readingFrom } from './file-error.js';
import { findPacks } from './find-packs.js';
import { readSource, sha256 } from './source-text.js';
import { decodeText } from './text.js';

/** A pack's file as it was read and what was found in it; `pack` is null when there is an error. */
export interface PackFile {
  readonly path: string;
  readonly parsed: ParsedText;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly pack: Pack | null;
  readonly sourceText: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

function readPack(path: string): PackFile {
  const bytes = readingFrom(path, () => readFileSync(path));
  const parsed = parseYaml(decodeText(bytes, path), path);
  const source = readSource(parsed, path);
  const { pack, diagnostics } = validatePack(parsed, source.text);
  return {
    path,
    parsed,
    sha256: sha256(bytes),
    pack,
    sourceText: source.text,
    diagnostics: [...source.diagnostics, ...diagnostics],
  };
}

/** Refuses a pack whose district and revision an earlier one has already. */
function refuseDoubles(files: readonly PackFile[]): PackFile[] {
  const first = new Map<string, string>();
  return files.map((file) => {
    if (file.pack === null) return file;
    const id = `${file.pack.district}@${file.pack.revision}`;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file.path);
      return file;
    }
    const double: Diagnostic = {
      code: 'DUPLICATE_PACK',
      severity: 'error',
      message: `\`${id}\` is also the pack in ${other}`,
      source: file.path,
      span: file.parsed.locate('/revision'),
      path: '/revision',
      hint: null,
    };
    return { ...file, pack: null, diagnostics: [double, ...file.diagnostics] };
  });
}

/**
 * Reads and checks packs with their source texts.
 *
 * @throws FileError when a path cannot be read; what is wrong in a pack is in its diagnostics.
 */
export const readPacks = (paths: readonly string[]): PackFile[] =>
  refuseDoubles(findPacks(paths).map(readPack));
