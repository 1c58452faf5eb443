import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { linesOf } from '../engine/parse/lines.js';
import { FileError, readingFrom } from './file-error.js';
import { findJsonProblem } from './json-syntax.js';
import { readInput } from './read-input.js';
import { decodeText } from './text.js';

/** A household of several, with what it is called in lists and where it stands. */
export interface ListedHousehold {
  readonly id: string;
  readonly data: unknown;
  /** The same problems with file, line and column. */
  readonly place: (diagnostics: readonly Diagnostic[]) => Diagnostic[];
}

const LINES = /\.ndjson$/i;
const ONE = /\.(json|ya?ml)$/i;

function idOf(data: unknown, otherwise: string): string {
  const id = (data as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : otherwise;
}

/** Households of a file in which every line is one, in JSON; empty lines are left out. */
function readLines(path: string): ListedHousehold[] {
  const text = decodeText(
    readingFrom(path, () => readFileSync(path)),
    path,
  );
  const spanOf = linesOf(text);
  let start = 0;
  return text.split('\n').flatMap((line, index): ListedHousehold[] => {
    const offset = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    const problem = findJsonProblem(line);
    if (problem !== null) {
      const at = offset + problem.at;
      const { message } = problem;
      const span = spanOf(at, at);
      throw new InputError([
        {
          code: 'YAML_SYNTAX',
          severity: 'error',
          message,
          source: path,
          span,
          path: '',
          hint: null,
        },
      ]);
    }
    const data = JSON.parse(line) as unknown;
    const span = spanOf(offset, offset + line.length);
    const place = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
      diagnostics.map((diagnostic) => ({ ...diagnostic, source: path, span }));
    return [{ id: idOf(data, `${path}:${String(index + 1)}`), data, place }];
  });
}

async function readFile(path: string): Promise<ListedHousehold[]> {
  if (LINES.test(path)) return readLines(path);
  const { data, place } = await readInput(path);
  return [{ id: idOf(data, path), data, place }];
}

/**
 * Reads households from a directory (its .json, .yaml and .ndjson files, in the order of their names) or from one file; in .ndjson every line is one.
 *
 * @throws InputError when a text is none, with line and column.
 * @throws FileError when a path cannot be read, or a directory holds no household.
 */
export async function readHouseholds(path: string): Promise<ListedHousehold[]> {
  if (!readingFrom(path, () => statSync(path)).isDirectory()) return readFile(path);
  const names = readingFrom(path, () => readdirSync(path)).filter(
    (name) => LINES.test(name) || ONE.test(name),
  );
  if (names.length === 0)
    throw new FileError(path, 'there is no household (a .json, .yaml or .ndjson file) in it');
  const files = await Promise.all(names.sort().map((name) => readFile(join(path, name))));
  return files.flat();
}
