import type { Collection, Entry, Piece } from './piece.js';
import { inlineScalar, inlineName } from './scalars.js';

/** Maps and lists that may stand inside each other in one line: `{ "!": { in: [{ var: … }, […]] } }` has four. */
const DEPTH = 4;

const hasComment = ({ above, beside }: Entry): boolean => above.length > 0 || beside !== null;

function entryText({ name, value }: Entry, depth: number): string | null {
  const text = textWithin(value, depth);
  return name === null || text === null ? text : `${inlineName(name, true)}: ${text}`;
}

function textWithin(piece: Piece, depth: number): string | null {
  return piece.kind === 'scalar' ? inlineScalar(piece, true) : collectionText(piece, depth - 1);
}

function collectionText(collection: Collection, depth: number): string | null {
  const { kind, entries, end, isWrittenOut = false } = collection;
  if (entries.length === 0) return kind === 'map' ? '{}' : '[]';
  if (isWrittenOut || depth < 0 || end.length > 0 || entries.some(hasComment)) return null;
  const texts = entries.map((entry) => entryText(entry, depth));
  if (texts.includes(null)) return null;
  const inner = texts.join(', ');
  return kind === 'map' ? `{ ${inner} }` : `[${inner}]`;
}

/** A piece in one line, in brackets if it is a map or a list; null when it has comments in it or is better written out. */
export const oneLine = (piece: Piece): string | null =>
  piece.kind === 'scalar' ? inlineScalar(piece, false) : collectionText(piece, DEPTH - 1);
