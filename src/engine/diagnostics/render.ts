import type { Diagnostic, Span } from './diagnostic.js';
import { widthOf } from './width.js';

/** Columns of a source line that are shown. */
const COLUMNS = 80;

/** Columns that are kept before the place, when a line is too long to be shown whole. */
const BEFORE = 30;

/** What a text may not do to the terminal that it is shown in: move the cursor, change colours or turn the direction of writing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const printable = (text: string): string => text.replace(UNPRINTABLE, ' ');

/** The first characters of a text that fit into some columns. */
function fit(text: string, columns: number): string {
  let result = '';
  let left = columns;
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    result += character;
  }
  return result;
}

/** The last characters of a text that fit into some columns. */
const fitEnd = (text: string, columns: number): string =>
  Array.from(fit(Array.from(text).reverse().join(''), columns))
    .reverse()
    .join('');

/** The line of a span, cut to fit, and beneath it a caret for each column of the place that is shown. */
function frame(text: string, { start, end, column }: Span): string[] {
  const lineStart = start - column + 1;
  const lineEnd = text.indexOf('\n', start);
  // No more of a very long line is looked at than can be shown.
  const before = printable(text.slice(Math.max(lineStart, start - COLUMNS), start));
  const after = printable(
    text.slice(start, Math.min(lineEnd === -1 ? text.length : lineEnd, start + COLUMNS)),
  ).trimEnd();
  const isShort = start - lineStart <= COLUMNS && widthOf(before + after) <= COLUMNS;
  const shownBefore =
    isShort || widthOf(before) <= BEFORE ? before : `…${fitEnd(before, BEFORE - 1)}`;
  const indent = widthOf(shownBefore);
  const shownAfter = fit(after, COLUMNS - indent);
  const marked = widthOf(fit(shownAfter.slice(0, Math.max(1, end - start)), COLUMNS));
  return [shownBefore + shownAfter, ' '.repeat(indent) + '^'.repeat(Math.max(1, marked))];
}

/**
 * Writes a diagnostic for people: its place, code and message, the line it is about with carets under the place, and the
 * hint. Without the text, or a place in it, the line is left out. Nothing in it can control a terminal.
 */
export function renderDiagnostic(diagnostic: Diagnostic, text: string | null): string {
  const { code, severity, message, source, span, path, hint } = diagnostic;
  const place = [source ?? '', ...(span ? [String(span.line), String(span.column)] : [])]
    .filter((part) => part !== '')
    .join(':');
  const where = span === null && path !== '' ? `${path}: ` : '';
  return [
    printable(`${place === '' ? '' : `${place} `}${code} ${severity}: ${where}${message}`),
    ...(span !== null && text !== null ? frame(text, span).map((line) => `  ${line}`) : []),
    ...(hint === null ? [] : [printable(`  hint: ${hint}`)]),
  ].join('\n');
}
