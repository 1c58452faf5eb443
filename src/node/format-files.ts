import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatYaml } from '../analysis/format/format.js';
import { InputError } from '../engine/diagnostics/diagnostic.js';
import { readingFrom } from './file-error.js';
import { findPacks } from './find-packs.js';
import { casesBeside, SURVIVORS } from './load-cases.js';
import { readAll } from './read-input.js';
import { decodeText } from './text.js';

/** A pack's or case file's text as it is, and in its layout. */
export interface FileLayout {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const isFormatted = (path: string): boolean => basename(path) !== SURVIVORS;

/** The packs and case files of some files and directories, each once. */
function findFiles(paths: readonly string[]): string[] {
  const given = new Set(paths);
  const found = findPacks(paths);
  // The cases of a pack that is given itself are not meant.
  const packs = found.filter((path) => !given.has(path));
  return findPacks([...found, ...casesBeside(packs)].filter(isFormatted));
}

function layoutsOf(texts: readonly { path: string; before: string }[]): FileLayout[] {
  const results = texts.map((file) => ({ ...file, ...formatYaml(file.before, file.path) }));
  const diagnostics = results.flatMap((result) => result.diagnostics);
  if (diagnostics.length > 0) throw new InputError(diagnostics);
  return results.map(({ path, before, text }) => ({ path, before, after: text ?? before }));
}

/**
 * Reads packs and case files (of a directory: all below it) and lays them out, without writing anything.
 *
 * @throws InputError when a text cannot be read, with everything that is wrong in all of them.
 * @throws FileError when a path cannot be read, or a directory holds no pack.
 */
export const formatFiles = (paths: readonly string[]): FileLayout[] =>
  layoutsOf(
    findFiles(paths).map((path) => {
      const bytes = readingFrom(path, () => readFileSync(path));
      return { path, before: decodeText(bytes, path) };
    }),
  );

/** The same of a stream, such as an editor writes to. */
export async function formatStream(stream: AsyncIterable<unknown>): Promise<string> {
  const path = '<stdin>';
  const before = decodeText(await readAll(stream, path), path);
  return layoutsOf([{ path, before }])
    .map(({ after }) => after)
    .join('');
}
