import { at, textOf } from './piece.js';
import type { Entry, Piece } from './piece.js';

const byName = (left: Entry, right: Entry): number =>
  (left.name ?? '') < (right.name ?? '') ? -1 : 1;

/** Entries in the order of some names, those without a place last, and by name where that says nothing. */
export function inOrder(
  entries: readonly Entry[],
  names: readonly string[],
  nameOf: (entry: Entry) => string | null = ({ name }) => name,
): Entry[] {
  const places = new Map<string | null, number>();
  names.forEach((name, place) => places.set(name, places.get(name) ?? place));
  const placeOf = (entry: Entry): number => places.get(nameOf(entry)) ?? Infinity;
  return [...entries].sort((left, right) => {
    const [before, after] = [placeOf(left), placeOf(right)];
    return before === after ? byName(left, right) : before - after;
  });
}

const items = (piece: Piece | undefined): readonly Piece[] =>
  piece?.kind === 'list' ? piece.entries.map(({ value }) => value) : [];

const texts = (pieces: readonly (Piece | undefined)[]): string[] =>
  pieces.map(textOf).filter((text) => text !== null);

/** The clause at which a reading, parameter, term or group first stands. */
const clauseOf = ({ value }: Entry): string | null =>
  textOf(
    at(value, 'clause') ??
      at(value, 'citations', 0, 'clause') ??
      at(value, 'values', 0, 'citation', 'clause'),
  );

/** Where named things stand: those of a pack in the order of the document's clauses, the households of cases in the order in which the cases use them. */
export function documentOrder(
  part: string,
  root: Piece,
): ((entries: readonly Entry[]) => Entry[]) | null {
  switch (part) {
    case 'readings':
    case 'parameters':
    case 'terms':
    case 'groups': {
      const clauses = texts(items(at(root, 'register')).map((clause) => at(clause, 'clause')));
      return (entries) => inOrder(entries, clauses, clauseOf);
    }
    case 'households': {
      const used = texts(items(at(root, 'cases')).map((each) => at(each, 'household', 'like')));
      return (entries) => inOrder(entries, used);
    }
    default:
      return null;
  }
}
