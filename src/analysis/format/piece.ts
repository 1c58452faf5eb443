/** A value of a YAML text with the comments that belong to it. */
export type Piece = ScalarPiece | Collection;

export interface ScalarPiece {
  readonly kind: 'scalar';
  readonly value: null | boolean | number | string;
}

/** A map or a list. */
export interface Collection {
  readonly kind: 'map' | 'list';
  readonly entries: readonly Entry[];
  /** Comments after the last entry. */
  readonly end: readonly string[];
  /** Every entry stands on a line of its own, however short. */
  readonly isWrittenOut?: boolean;
  /** A blank line parts entries that take several lines. */
  readonly isSpaced?: boolean;
}

/** An entry of a map, or (without a name) an item of a list. Comments begin with their `#`. */
export interface Entry {
  readonly name: string | null;
  readonly value: Piece;
  /** Comments on the lines above. */
  readonly above: readonly string[];
  /** Comment at the end of the line. */
  readonly beside: string | null;
}

/** A YAML text: the comments that head it, and what it says. */
export interface Sheet {
  readonly header: readonly string[];
  readonly contents: Piece;
}

/** What stands at the end of a path of names and indexes. */
export function at(
  piece: Piece | undefined,
  ...path: readonly (string | number)[]
): Piece | undefined {
  let found = piece;
  for (const step of path) {
    if (found === undefined || found.kind === 'scalar') return undefined;
    const entry =
      typeof step === 'number'
        ? found.entries[step]
        : found.entries.find(({ name }) => name === step);
    found = entry?.value;
  }
  return found;
}

/** What a piece says when it is a text. */
export const textOf = (piece: Piece | undefined): string | null =>
  piece?.kind === 'scalar' && typeof piece.value === 'string' ? piece.value : null;
