/** Stable names of everything that can be wrong; each has a section in docs/errors.md. */
export type DiagnosticCode =
  // text
  | 'YAML_SYNTAX'
  | 'YAML_TOO_LARGE'
  | 'YAML_TOO_DEEP'
  | 'YAML_ALIAS'
  | 'YAML_TAG'
  | 'YAML_DIRECTIVE'
  | 'YAML_KEY'
  | 'YAML_TWO_WAYS'
  | 'YAML_SEVERAL_DOCUMENTS'
  // shape
  | 'MISSING_PROPERTY'
  | 'UNKNOWN_PROPERTY'
  | 'WRONG_TYPE'
  | 'WRONG_VALUE'
  | 'WRONG_FORMAT'
  | 'TOO_MANY'
  | 'TOO_FEW'
  // facts of a household
  | 'DUPLICATE_ROLE'
  | 'NOT_PLAIN_DATA'
  | 'TOO_DEEP'
  // the question
  | 'QUESTION_DAY'
  | 'UNKNOWN_OPTION'
  | 'UNKNOWN_DISTRICT'
  | 'UNKNOWN_REVISION'
  | 'UNKNOWN_READING'
  | 'UNKNOWN_READING_OPTION'
  // expressions
  | 'UNKNOWN_OPERATOR'
  | 'UNKNOWN_FACT'
  | 'UNKNOWN_TERM'
  | 'UNKNOWN_PARAMETER'
  | 'NOT_A_CONDITION'
  | 'TYPE_MISMATCH'
  | 'WRONG_ARITY'
  | 'PERSON_WITHOUT_PERSON'
  | 'TERM_CYCLE'
  | 'ALWAYS_TRUE'
  | 'ALWAYS_FALSE'
  // names
  | 'DUPLICATE_ID'
  | 'DUPLICATE_PACK'
  | 'UNKNOWN_ITEM'
  | 'UNKNOWN_CLAUSE'
  | 'UNUSED_TERM'
  | 'UNUSED_PARAMETER'
  | 'UNUSED_READING'
  // dates and figures
  | 'DATES_REVERSED'
  | 'DATES_OVERLAP'
  | 'DRAFT_IN_FORCE'
  | 'ISSUED_WITHOUT_FIRST_DAY'
  | 'PARAMETER_UNIT'
  | 'ALTERNATIVE_ORDER'
  | 'SHARES_EXCEED_AMOUNT'
  | 'SHARES_UNDIVIDED'
  | 'RANGE_REVERSED'
  // the source text
  | 'SOURCE_MISSING'
  | 'SOURCE_CHANGED'
  | 'ITEM_CLAUSE_NOT_CITED'
  | 'QUOTE_NOT_IN_CLAUSE'
  | 'FIGURE_NOT_IN_QUOTE'
  | 'REGISTER_DIFFERS'
  | 'SENTENCE_WITHOUT_ITEM'
  | 'ITEM_WITHOUT_SENTENCE'
  // groups, cases, time
  | 'BANDS_GAP'
  | 'BANDS_OVERLAP'
  | 'EXCLUSIVE_TOGETHER'
  | 'ITEM_WITHOUT_CASE'
  | 'INSTRUMENT_EXPIRED';

/** A place in a text: offsets in UTF-16 code units, lines and columns from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** One problem of a pack, a household or a question. The message may change between releases, the code not. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** `error`: nothing is compiled or evaluated; `warning`: a finding of `check`; `note`: worth knowing, and no finding. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** Name of the file or input, or null for plain data without one. */
  readonly source: string | null;
  readonly span: Span | null;
  /** Where in the data: a fact path such as `mother.birthDate`, or a JSON pointer into the pack. */
  readonly path: string;
  readonly hint: string | null;
}

/** Wrong input: every problem found, in order. Thrown by the functions that return an answer rather than diagnostics. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics
        .map(({ code, path, message, hint }) =>
          [`${code}: ${path ? `${path}: ` : ''}${message}`, hint].filter(Boolean).join(' - '),
        )
        .join('\n'),
    );
    this.name = 'InputError';
    this.diagnostics = diagnostics;
  }
}

/** A problem in data that came without a text. */
export const problem = (
  code: DiagnosticCode,
  path: string,
  message: string,
  hint: string | null = null,
): Diagnostic => ({ code, severity: 'error', message, source: null, span: null, path, hint });
