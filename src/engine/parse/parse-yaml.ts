import { parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.js';
import { foremost, MAX_DIAGNOSTICS } from '../diagnostics/foremost.js';
import { linesOf } from './lines.js';
import { pointerNames } from './parsed-text.js';
import type { ParsedText } from './parsed-text.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';
import { readNodes } from './read-nodes.js';
import type { Place } from './read-nodes.js';
import { scan } from './scan.js';
import { tooLarge } from './too-large.js';
import { YAML_OPTIONS } from './yaml-options.js';

/** One line of a message that says no more than what is wrong. */
const sentence = (message: string): string => {
  const line = (message.split('\n')[0] ?? '').slice(0, 120).replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
};

const ofLibrary = ({ code, pos, message }: YAMLError): TextProblem =>
  textProblem(code === 'NON_STRING_KEY' ? 'YAML_KEY' : 'YAML_SYNTAX', pos, sentence(message));

/** The document's nodes, every scalar as its text: the library reads no numbers, and finds no duplicate keys, which it does slowly. */
function compose(text: string): {
  place: Place | null;
  data: unknown;
  problems: readonly TextProblem[];
} {
  const document = parseDocument(text, {
    ...YAML_OPTIONS,
    prettyErrors: false,
  });
  const found = [...document.errors, ...document.warnings].slice(0, MAX_DIAGNOSTICS).map(ofLibrary);
  const { data, place, problems } = readNodes(document.contents);
  return { data, place, problems: [...found, ...problems] };
}

function read(text: string): ReturnType<typeof compose> {
  const excess = tooLarge(text);
  const refused = excess ? [excess] : scan(text);
  return refused.length > 0 ? { data: undefined, place: null, problems: refused } : compose(text);
}

/** The place at the end of a path, and whether all of the path exists. */
function follow(root: Place, pointer: string): { place: Place; found: boolean } {
  let place = root;
  for (const name of pointerNames(pointer)) {
    const next = place.children?.get(name);
    if (next === undefined) return { place, found: false };
    place = next;
  }
  return { place, found: true };
}

/**
 * Reads YAML 1.2 as plain data: maps as objects, and numbers with their text kept (see `readPlain`). Refuses, each with a
 * code and a place, what a careful author does not need: anchors, tags, directives, several documents, keys that are doubled or
 * dangerous, and whatever passes the limits. It never throws.
 */
export function parseYaml(text: string, source: string): ParsedText {
  const spanOf = linesOf(text);
  const { data, place: root, problems } = read(text);
  const diagnostics = foremost(problems)
    .sort((left, right) => left.start - right.start)
    .map(({ code, severity, message, hint, start, end }): Diagnostic => ({
      code,
      severity,
      message,
      source,
      span: spanOf(start, end),
      path: '',
      hint,
    }));
  const failed = problems.some(({ severity }) => severity === 'error');
  const locate = (pointer: string): Span | null => {
    if (root === null) return null;
    const { start, end, key } = follow(root, pointer).place;
    return start === end && key ? spanOf(...key) : spanOf(start, end);
  };
  const locateKey = (pointer: string): Span | null => {
    if (root === null) return null;
    const { place, found } = follow(root, pointer);
    return found && place.key ? spanOf(...place.key) : null;
  };
  return { source, text, data: failed ? undefined : data, diagnostics, locate, locateKey };
}
