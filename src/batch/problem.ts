import type { DiagnosticCode } from '../engine/diagnostics/diagnostic.js';

/** What is wrong with a household of the input, said without the value. */
export interface Problem {
  /** The line or row it stands in, from 1. */
  readonly line: number;
  /** The column: of a line of text the character, of a table the cell, from 1; null where it is of the whole row. */
  readonly column: number | null;
  /** The fact's path; empty where it is of none. */
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly reason: string;
}
