/** Ranges of code points that take two columns, as `string-width`, by which tables are padded, counts them. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3040, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4c6],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

const isWide = (point: number): boolean =>
  WIDE.some(([first, last]) => point >= first && point <= last);

/** The columns that a text without line breaks takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point >= 0x300 && point <= 0x36f) continue; // combining marks
    width += isWide(point) ? 2 : 1;
  }
  return width;
}

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
