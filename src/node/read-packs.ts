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
  readonly text: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly pack: Pack | null;
  readonly sourceText: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadFile extends PackFile {
  readonly parsed: ParsedText;
}

function readPack(path: string): ReadFile {
  const bytes = readingFrom(path, () => readFileSync(path));
  const text = decodeText(bytes, path);
  const parsed = parseYaml(text, path);
  const source = readSource(parsed, path);
  const { pack, diagnostics } = validatePack(parsed, source.text);
  return {
    path,
    text,
    sha256: sha256(bytes),
    pack,
    sourceText: source.text,
    diagnostics: [...source.diagnostics, ...diagnostics],
    parsed,
  };
}

/** Every pack whose district and revision an earlier pack has already. */
function findDoubles(files: readonly ReadFile[]): Map<ReadFile, Diagnostic> {
  const first = new Map<string, string>();
  const doubles = new Map<ReadFile, Diagnostic>();
  for (const file of files) {
    if (file.pack === null) continue;
    const id = `${file.pack.district}@${file.pack.revision}`;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file.path);
      continue;
    }
    doubles.set(file, {
      code: 'DUPLICATE_PACK',
      severity: 'error',
      message: `\`${id}\` is also the pack in ${other}`,
      source: file.path,
      span: file.parsed.locate('/revision'),
      path: '/revision',
      hint: null,
    });
  }
  return doubles;
}

/**
 * Reads and checks packs with their source texts.
 *
 * @throws FileError when a path cannot be read; what is wrong in a pack is in its diagnostics.
 */
export function readPacks(paths: readonly string[]): PackFile[] {
  const files = findPacks(paths).map(readPack);
  const doubles = findDoubles(files);
  return files.map(({ parsed: _, ...file }, index) => {
    const double = doubles.get(files[index] as ReadFile);
    return double === undefined
      ? file
      : { ...file, pack: null, diagnostics: [double, ...file.diagnostics] };
  });
}

/** What is wrong with some packs, in the order of the files and, in each, of the text. */
export const checkPacks = (paths: string | readonly string[]): Diagnostic[] =>
  readPacks([paths].flat()).flatMap(({ diagnostics }) => diagnostics);
