import { widthOf } from '../../engine/diagnostics/width.js';
import { foldedBlock, literalBlock, WIDTH } from './blocks.js';
import { oneLine } from './one-line.js';
import type { Collection, Entry, Piece, Sheet } from './piece.js';
import { inlineName } from './scalars.js';

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

/** Of a map that takes several lines and has one list in it, such as the operands of `and`, the list is written out as well. */
function opened(piece: Collection): Collection {
  const [only, ...others] = piece.entries;
  if (only?.value.kind !== 'list' || piece.kind !== 'map' || others.length > 0) return piece;
  return { ...piece, entries: [{ ...only, value: { ...only.value, isWrittenOut: true } }] };
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
  if (isShort) return { inline, below: [] };
  return { inline: '', below: layEntries(opened(piece), indent) };
}

/** The comments with which some lines begin, and the other lines. */
function parted(lines: readonly string[]): { comments: string[]; others: readonly string[] } {
  const index = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const end = index === -1 ? lines.length : index;
  return { comments: lines.slice(0, end).map((line) => line.trim()), others: lines.slice(end) };
}

/** A list's item that is a map or list of several lines begins on the line of its `-`. */
function layItem({ inline, below }: Laid, indent: number): readonly [string, ...string[]] {
  const [first, ...others] = below;
  return inline === '' && first !== undefined
    ? [pad(indent, `- ${first.trimStart()}`), ...others]
    : [pad(indent, `- ${inline}`), ...below];
}

const layNamed = (key: string, { inline, below }: Laid): readonly [string, ...string[]] => [
  inline === '' ? key : `${key} ${inline}`,
  ...below,
];

/**
 * What stands above the first entry of a map of several lines, or beside the line that begins it, stands above the map: so it does not depend on which entry is the
 * first.
 */
function layEntry({ name, value, above, beside }: Entry, indent: number): string[] {
  const key = name === null ? pad(indent, '-') : pad(indent, `${inlineName(name, false)}:`);
  const laid = layValue(value, indent + STEP, WIDTH - widthOf(key) - 1);
  const { comments, others } =
    value.kind === 'map' ? parted(laid.below) : { comments: [], others: laid.below };
  const [first, ...below] =
    name === null
      ? layItem({ ...laid, below: others }, indent)
      : layNamed(key, { ...laid, below: others });
  const isInside = below.length > 0 && value.kind !== 'scalar';
  const lifted = isInside && beside !== null ? [beside, ...comments] : comments;
  const line = isInside || beside === null ? first : `${first} ${beside}`;
  return [...[...above, ...lifted].map((comment) => pad(indent, comment)), line, ...below];
}

/** Entries one below the other; where blank lines are wanted, one parts an entry of several lines from its neighbours. */
function layEntries({ entries, end, isSpaced = false }: Collection, indent: number): string[] {
  const parts = entries.map((entry) => layEntry(entry, indent));
  if (end.length > 0) parts.push(end.map((comment) => pad(indent, comment)));
  // Comments above the first entry do not stay with it.
  const isTall = parts.map((lines, index) => (index > 0 ? lines : parted(lines).others).length > 1);
  return parts.flatMap((lines, index) => {
    const isApart = isSpaced && index > 0 && (isTall[index] === true || isTall[index - 1] === true);
    return isApart ? ['', ...lines] : lines;
  });
}

function layBody(contents: Piece): string[] {
  if (contents.kind !== 'scalar' && contents.entries.length > 0) return layEntries(contents, 0);
  const inline = oneLine(contents);
  return inline === null || inline === 'null' ? [] : [inline];
}

/** Writes a sheet: every text in its one layout. A blank line follows what heads it. */
export function layOut({ header, contents }: Sheet): string {
  const { comments, others } = parted(layBody(contents));
  const head = [...header, ...comments];
  const gap = head.length > 0 && others.length > 0 ? [''] : [];
  return [...head, ...gap, ...others].map((line) => `${line}\n`).join('');
}
