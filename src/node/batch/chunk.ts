import type { Row } from '../../batch/table/cell.js';

/** The rows of one family. */
export interface Family {
  readonly rows: readonly Row[];
  /** Rows of this family came before, apart from these. */
  readonly isScattered: boolean;
}

/** A part of the input that is dealt with at once: whole lines of text, or whole families. */
export type Chunk =
  | { readonly kind: 'lines'; readonly bytes: Uint8Array; readonly line: number }
  | { readonly kind: 'families'; readonly families: readonly Family[] };

/** A chunk and where the input goes on after it. */
export interface Dealt {
  readonly chunk: Chunk;
  /** Of lines the next byte, of tables the number of families so far. */
  readonly position: number;
  /** The number of the next line; of tables it is not used. */
  readonly line: number;
  /** How much of the input has been read, from 0 to 1. */
  readonly part: number;
}
