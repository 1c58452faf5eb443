import { widthOf } from '../../engine/diagnostics/width.js';
import { isPrintable } from './scalars.js';

/** Columns of a line; Chinese characters take two. */
export const WIDTH = 120;

/** A text over several lines: the sign that begins it, and its lines. */
export interface Block {
  readonly sign: '>-' | '|' | '|-';
  readonly lines: readonly string[];
}

const isBare = (text: string): boolean =>
  isPrintable(text) && !/^\s|[^\S\n]$|\n[^\S\n]*\n$/.test(text);

/** Breaks a line at single spaces; a word wider than the line stays whole. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line === '') line = word;
    else if (widthOf(`${line} ${word}`) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A text of several lines as it stands; null when it cannot be shown so. */
export function literalBlock(text: string): Block | null {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (!text.includes('\n') || !isBare(body) || body.endsWith('\n')) return null;
  return { sign: body === text ? '|-' : '|', lines: body.split('\n') };
}

/** A text too long for its line, folded; null when that does not bring it within the width. */
export function foldedBlock(text: string, indent: number): Block | null {
  if (text.includes('\n') || !isBare(text)) return null;
  const lines = fold(text, WIDTH - indent);
  const fits = lines.every((line) => widthOf(line) <= WIDTH - indent);
  return fits && lines.length > 1 ? { sign: '>-', lines } : null;
}
