import { widthOf } from '../../engine/diagnostics/width.js';
import { foldedBlock, literalBlock, WIDTH } from './blocks.js';
import { oneLine } from './one-line.js';
import type { Collection, Entry, Piece, Sheet } from './piece.js';
import { inlineText } from './scalars.js';

const STEP = 2;

const pad = (indent: number, text: string): string =>
  text === '' ? '' : ' '.repeat(indent) + text;

/** What a value adds to the line that its name or `-` stands on, and the lines below that. */
interface Laid {
  readonly inline: string;
  readonly below: readonly string[];
}

function layText(text: string, inline: string, indent: number, room: number): Laid {
  const isLong = widthOf(inline) > room;
  const block = literalBlock(text) ?? (isLong ? foldedBlock(text, indent) : null);
  return block
    ? { inline: block.sign, below: block.lines.map((line) => pad(indent, line)) }
    : { inline, below: [] };
}

/** Lays out a value whose lines, if it takes several, begin at an indent; `room` is left in the line above. */
function layValue(piece: Piece, indent: number, room: number): Laid {
  const inline = oneLine(piece);
  if (piece.kind === 'scalar') {
    const { value } = piece;
    return typeof value === 'string' && inline !== null
      ? layText(value, inline, indent, room)
      : { inline: inline ?? '', below: [] };
  }
  const isShort = inline !== null && (widthOf(inline) <= room || piece.entries.length === 0);
  return isShort ? { inline, below: [] } : { inline: '', below: layEntries(piece, indent) };
}

/** A list's item that is a map or list of several lines begins on the line of its `-`. */
function layItem(value: Piece, indent: number): [string, ...string[]] {
  const { inline, below } = layValue(value, indent + STEP, WIDTH - indent - STEP);
  const [first, ...others] = below;
  return inline === '' && first !== undefined
    ? [pad(indent, `- ${first.trimStart()}`), ...others]
    : [pad(indent, `- ${inline}`), ...below];
}

function layNamed(name: string, value: Piece, indent: number): [string, ...string[]] {
  const key = pad(indent, `${inlineText(name, false)}:`);
  const { inline, below } = layValue(value, indent + STEP, WIDTH - widthOf(key) - 1);
  return [inline === '' ? key : `${key} ${inline}`, ...below];
}

/** A comment beside an entry stays there, unless that is a map or list of several lines: what is beside its first line would be in it. */
function layEntry({ name, value, above, beside }: Entry, indent: number): string[] {
  const [first, ...below] = name === null ? layItem(value, indent) : layNamed(name, value, indent);
  const isInside = below.length > 0 && value.kind !== 'scalar';
  const comments = isInside && beside !== null ? [...above, beside] : above;
  const line = isInside || beside === null ? first : `${first} ${beside}`;
  return [...comments.map((comment) => pad(indent, comment)), line, ...below];
}

/** Entries one below the other; where blank lines are wanted, one parts an entry of several lines from its neighbours. */
function layEntries({ entries, end, isSpaced = false }: Collection, indent: number): string[] {
  const parts = entries.map((entry) => layEntry(entry, indent));
  if (end.length > 0) parts.push(end.map((comment) => pad(indent, comment)));
  return parts.flatMap((lines, index) => {
    const isTall = lines.length > 1 || (parts[index - 1]?.length ?? 0) > 1;
    return isSpaced && index > 0 && isTall ? ['', ...lines] : lines;
  });
}

function layBody(contents: Piece): string[] {
  if (contents.kind !== 'scalar' && contents.entries.length > 0) return layEntries(contents, 0);
  const inline = oneLine(contents);
  return inline === null || inline === 'null' ? [] : [inline];
}

/** Writes a sheet: every text in its one layout. */
export function layOut({ header, contents }: Sheet): string {
  const body = layBody(contents);
  const gap = header.length > 0 && body.length > 0 ? [''] : [];
  return [...header, ...gap, ...body].map((line) => `${line}\n`).join('');
}
