import { createReadStream } from 'node:fs';
import { InputError } from '../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { linesOf } from '../engine/parse/lines.js';
import { MAX_BYTES } from '../engine/parse/limits.js';
import { parseYaml } from '../engine/parse/parse-yaml.js';
import type { ParsedText } from '../engine/parse/parsed-text.js';
import { factPointer } from './fact-pointer.js';
import { FileError, fileError } from './file-error.js';
import { findJsonProblem } from './json-syntax.js';
import { decodeText } from './text.js';

/** A household as it was read. */
export interface Input {
  /** The path, or `<stdin>`. */
  readonly source: string;
  readonly data: unknown;
  /** What can be read two ways, and is no error. */
  readonly warnings: readonly Diagnostic[];
  /** The same problems with file, line and column, found by their fact paths. */
  readonly place: (diagnostics: readonly Diagnostic[]) => Diagnostic[];
}

/** All of a stream, up to the size that a text may have. */
export async function readAll(stream: AsyncIterable<unknown>, source: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array); // streams give either
      length += bytes.length;
      if (length > MAX_BYTES)
        throw new FileError(source, `is more than ${String(MAX_BYTES)} bytes`);
      chunks.push(bytes);
    }
  } catch (error) {
    throw fileError(source, error);
  }
  return Buffer.concat(chunks);
}

const isJson = (path: string, text: string): boolean =>
  /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text));

/** JSON is YAML, but for what only YAML allows, and for numbers, which JSON reads as numbers. */
function parseInput(path: string, source: string, text: string): ParsedText {
  if (!isJson(path, text)) return parseYaml(text, source);
  const problem = findJsonProblem(text);
  if (problem === null) {
    const parsed = parseYaml(text, source);
    const failed = parsed.diagnostics.some(({ severity }) => severity === 'error');
    return failed ? parsed : { ...parsed, data: JSON.parse(text) as unknown };
  }
  const { at, message } = problem;
  const span = linesOf(text)(at, at);
  throw new InputError([
    { code: 'YAML_SYNTAX', severity: 'error', message, source, span, path: '', hint: null },
  ]);
}

function placed(
  diagnostic: Diagnostic,
  { source, data, locate, locateKey }: ParsedText,
): Diagnostic {
  const pointer = factPointer(diagnostic.path, data);
  const key = diagnostic.code === 'UNKNOWN_PROPERTY' ? locateKey(pointer) : null;
  return { ...diagnostic, source, span: key ?? locate(pointer) };
}

/**
 * Reads a household from a JSON or YAML file, told apart by the name and else by the text, or from standard input (`-`). Whether it is a household is for
 * `evaluate` to say; `place` then finds the line and column of each problem.
 *
 * @param path - The file, or `-`.
 * @param standardInput - What `-` stands for.
 * @returns The data as it stands in the text.
 * @throws {@link InputError} when the text is neither, with line and column.
 * @throws {@link FileError} when the file cannot be read.
 */
export async function readInput(
  path: string,
  standardInput: AsyncIterable<unknown> = process.stdin,
): Promise<Input> {
  const source = path === '-' ? '<stdin>' : path;
  const bytes = await readAll(path === '-' ? standardInput : createReadStream(path), source);
  const parsed = parseInput(path, source, decodeText(bytes, source));
  if (parsed.diagnostics.some(({ severity }) => severity === 'error')) {
    throw new InputError(parsed.diagnostics);
  }
  return {
    source,
    data: parsed.data,
    warnings: parsed.diagnostics,
    place: (diagnostics) => diagnostics.map((diagnostic) => placed(diagnostic, parsed)),
  };
}
