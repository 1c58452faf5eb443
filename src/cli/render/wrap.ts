import { widthOf } from '../../engine/diagnostics/width.js';

/** Parts of a text that no line ends within: words, and Chinese characters with the marks that may not begin or end a line. */
const PARTS =
  /[（《〔「“‘(]*(?:[\p{Script=Latin}\p{N}.@_–'%+-]+元?|[^\s（《〔「“‘(])[，。、；：！？）》〕」”’),;:.!?/]*|[（《〔「“‘(]+|\s+/gu;

/** Cuts a part that is wider than a line. */
function cut(part: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const char of part) {
    if (piece !== '' && widthOf(piece + char) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of (text.match(PARTS) ?? []).flatMap((whole) => cut(whole, width))) {
    if (line !== '' && widthOf(line + part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line.trimEnd()];
}

/** Breaks a text into lines of at most so many columns. */
export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width));
