import type { Program } from '../../../src/engine/program/program.js';
import type { DocumentText } from './document-text.js';

type Clause = DocumentText['register'][number];

/** A stretch of a sentence with the items that quote it. */
export interface Piece {
  readonly text: string;
  readonly items: readonly string[];
}

/** A quote's place in a clause whose white space is left out. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly item: string;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

function spansOf({ clause, sentences }: Clause, { items }: Program): Span[] {
  const text = bare(sentences.map((sentence) => sentence.text).join(''));
  return items.flatMap(({ id, citations }) =>
    citations
      .filter((citation) => citation.clause === clause)
      .flatMap(({ quote }) => {
        const sought = bare(quote);
        const start = text.indexOf(sought);
        return start < 0 ? [] : [{ start, end: start + sought.length, item: id }];
      }),
  );
}

/** Cuts a sentence, which begins at a place of its clause, where quotes begin and end. */
function cut(text: string, begin: number, spans: readonly Span[]): Piece[] {
  const pieces: { text: string; items: string[] }[] = [];
  let at = begin;
  for (const char of text) {
    const items = spans.filter(({ start, end }) => at >= start && at < end).map(({ item }) => item);
    const last = pieces.at(-1);
    if (last && (/\s/.test(char) || last.items.join() === items.join())) last.text += char;
    else pieces.push({ text: char, items });
    if (!/\s/.test(char)) at += char.length;
  }
  return pieces.map((piece) => ({ ...piece, items: [...new Set(piece.items)] }));
}

/** The sentences of a clause, each cut into what items quote and what they do not. */
export function piecesOf(clause: Clause, program: Program): Piece[][] {
  const spans = spansOf(clause, program);
  let begin = 0;
  return clause.sentences.map(({ text }) => {
    const pieces = cut(text, begin, spans);
    begin += bare(text).length;
    return pieces;
  });
}
