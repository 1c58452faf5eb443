import type { Options } from '../../engine/evaluate/question.js';
import type { Language } from '../render/words.js';

/** A roster's mapping as its text, and the headings of the roster. */
export interface TableOrder {
  readonly source: string;
  readonly text: string;
  readonly headings: readonly string[];
}

/** How results are written: assessments or decisions a line, a table as CSV, or rows of a table as JSON, for a workbook. */
export type Form = 'ndjson' | 'csv' | 'rows';

/** Everything that a worker has to know, as plain data. */
export interface Order {
  readonly question: Options;
  /** Decisions only, instead of assessments. */
  readonly isDecisions: boolean;
  /** A line comes out for each line that goes in, what is wrong in its place. */
  readonly isFilter: boolean;
  readonly form: Form;
  readonly language: Language;
  /** Packs instead of those of the package. */
  readonly policies: string | null;
  /** Null where every line of the input is a household. */
  readonly table: TableOrder | null;
}
