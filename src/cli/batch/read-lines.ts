import type { Problem } from '../../batch/problem.js';
import type { Diagnostic } from '../../engine/diagnostics/diagnostic.js';
import { MAX_BYTES } from '../../engine/parse/limits.js';
import { parseYaml } from '../../engine/parse/parse-yaml.js';
import { factPointer } from '../../node/fact-pointer.js';
import { findJsonProblem } from '../../node/json-syntax.js';

/** A line of the input: the household that it is, or what is wrong with it. */
export interface ReadLine {
  readonly line: number;
  readonly text: string;
  readonly parsed: { readonly data: unknown } | { readonly problem: Problem };
}

const NEWLINE = 10;

/** The lines of a chunk as text; bytes that are none are read as well as they can be. */
function* linesIn(bytes: Uint8Array): Generator<{ text: string; isText: boolean }> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8');
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, from);
    const end = found < 0 ? bytes.length : found;
    const part = bytes.subarray(from, end);
    from = end + 1;
    try {
      yield { text: strict.decode(part), isText: true };
    } catch {
      yield { text: lenient.decode(part), isText: false };
    }
  }
}

function parsedLine(text: string, isText: boolean, line: number): ReadLine['parsed'] {
  const wrong = (code: Problem['code'], reason: string, column = 1): ReadLine['parsed'] => ({
    problem: { line, column, path: '', code, reason },
  });
  if (!isText) return wrong('YAML_SYNTAX', 'is not text in UTF-8');
  if (text.length > MAX_BYTES) {
    return wrong('YAML_TOO_LARGE', `is more than ${String(MAX_BYTES)} bytes`);
  }
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    const { at, message } = findJsonProblem(text) ?? { at: 0, message: 'is not JSON' };
    return wrong('YAML_SYNTAX', message, at + 1);
  }
}

/** Reads the lines of a chunk; blank ones are left out unless they are wanted, and are then wrong. */
export function* readLines(
  bytes: Uint8Array,
  first: number,
  isBlankWanted: boolean,
): Generator<ReadLine> {
  let line = first;
  for (const { text: whole, isText } of linesIn(bytes)) {
    const text = whole.replace(/\r$/, '');
    if (isBlankWanted || text.trim() !== '')
      yield { line, text, parsed: parsedLine(text, isText, line) };
    line += 1;
  }
}

/** What is wrong with the household of a line, each with the column in which its fact stands. */
export function placeInLine(
  diagnostics: readonly Diagnostic[],
  { line, text }: ReadLine,
  data: unknown,
): Problem[] {
  const { locate, locateKey } = parseYaml(text, '');
  return diagnostics.map(({ code, path, message, hint }) => {
    const pointer = factPointer(path, data);
    const key = code === 'UNKNOWN_PROPERTY' ? locateKey(pointer) : null;
    const column = (key ?? locate(pointer))?.column ?? 1;
    return { line, column, path, code, reason: hint === null ? message : `${message}; ${hint}` };
  });
}
