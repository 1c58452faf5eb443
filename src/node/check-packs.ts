import { findConstantConditions } from '../analysis/findings/constant.js';
import { findExclusiveTogether } from '../analysis/findings/exclusive.js';
import type { Finding } from '../analysis/findings/finding.js';
import { findExpired } from '../analysis/findings/expired.js';
import { findWithoutCase } from '../analysis/findings/without-case.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import type { Pack } from '../generated/pack.types.js';
import { casedItems } from './cased-items.js';
import { readPacks } from './read-packs.js';
import type { PackFile } from './read-packs.js';

/** What may be asked of a check beside the paths. */
export interface CheckOptions {
  /** The day, `YYYY-MM-DD`, by which an instrument counts as past its last day; left out, none does. */
  readonly on?: string | undefined;
}

function findingsOf(path: string, pack: Pack, { on }: CheckOptions): Finding[] {
  return [
    ...findExclusiveTogether(pack),
    ...findConstantConditions(pack),
    ...findWithoutCase(pack, casedItems(path, pack)),
    ...(on === undefined ? [] : findExpired(pack, on)),
  ];
}

function withFindings(file: PackFile, options: CheckOptions): PackFile {
  const { path, pack, parsed } = file;
  if (pack === null) return file;
  const found = findingsOf(path, pack, options).map(
    ({ severity, code, pointer, message, hint }): Diagnostic => ({
      code,
      severity,
      message,
      source: path,
      span: parsed.locate(pointer),
      path: pointer,
      hint,
    }),
  );
  const diagnostics = [...file.diagnostics, ...found].sort(
    (left, right) => (left.span?.start ?? -1) - (right.span?.start ?? -1),
  );
  return { ...file, diagnostics };
}

/** Reads packs and everything that is wrong with them or worth a look, in the order of the text. */
export const checkFiles = (paths: readonly string[], options: CheckOptions = {}): PackFile[] =>
  readPacks(paths).map((file) => withFindings(file, options));

/**
 * What is wrong with some packs or worth a look, in the order of the files and, in each, of the text.
 *
 * @param paths - Directories, searched at any depth, or files.
 * @param options - The day by which an instrument counts as expired, if any shall.
 * @returns Errors, warnings and notes, with file, line and column; empty when there is nothing to say. Validation stops at 200 for a file.
 * @throws {@link FileError} when a path cannot be read, or a directory holds no pack.
 */
export const checkPacks = (
  paths: string | readonly string[],
  options: CheckOptions = {},
): Diagnostic[] => checkFiles([paths].flat(), options).flatMap(({ diagnostics }) => diagnostics);
