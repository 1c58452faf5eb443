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

/** A list's item that is a map or list begins on the line of its `-`. */
function layItem({ value, above, beside }: Entry, indent: number): string[] {
  const { inline, below } = layValue(value, indent + STEP, WIDTH - indent - STEP);
  const comments = above.map((comment) => pad(indent, comment));
  const [first, ...others] = below;
  if (inline !== '' || beside !== null || first === undefined) {
    return [
      ...comments,
      pad(indent, ['-', inline, beside ?? ''].filter(Boolean).join(' ')),
      ...below,
    ];
  }
  return [...comments, pad(indent, `- ${first.trimStart()}`), ...others];
}

function layEntry(entry: Entry, indent: number): string[] {
  const { name, value, above, beside } = entry;
  if (name === null) return layItem(entry, indent);
  const key = `${inlineText(name, false)}:`;
  const room = WIDTH - indent - widthOf(key) - 1;
  const { inline, below } = layValue(value, indent + STEP, room);
  return [
    ...above.map((comment) => pad(indent, comment)),
    pad(indent, [key, inline, beside ?? ''].filter(Boolean).join(' ')),
    ...below,
  ];
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

/** Writes a sheet: every text in its one layout. */
export function layOut({ header, contents }: Sheet): string {
  const body =
    contents.kind === 'scalar' || contents.entries.length === 0
      ? [oneLine(contents) ?? '']
      : layEntries(contents, 0);
  const head = header.length > 0 ? [...header, ''] : [];
  return `${[...head, ...body].join('\n')}\n`;
}
