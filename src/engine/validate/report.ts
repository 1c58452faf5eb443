import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.js';
import type { ParsedText } from '../parse/parsed-text.js';

/** Diagnostics that one run gives at most. */
export const MAX_DIAGNOSTICS = 200;

export interface ReportOptions {
  /** Computed only for a diagnostic that is given. */
  readonly hint?: string | null | (() => string | null);
  readonly severity?: Diagnostic['severity'];
  /** Points at the entry's key rather than its value. */
  readonly atKey?: boolean;
}

/** Takes note of a problem at a JSON pointer into the pack. */
export type Report = (
  code: DiagnosticCode,
  pointer: string,
  message: string,
  options?: ReportOptions,
) => void;

/** Collects what the checks find of one pack. */
export class Findings {
  readonly #parsed: ParsedText;
  readonly #errors: Diagnostic[] = [];
  readonly #warnings: Diagnostic[] = [];

  constructor(parsed: ParsedText) {
    this.#parsed = parsed;
  }

  readonly report: Report = (
    code,
    pointer,
    message,
    { hint = null, severity = 'error', atKey = false } = {},
  ) => {
    const found = severity === 'error' ? this.#errors : this.#warnings;
    if (found.length >= MAX_DIAGNOSTICS) return;
    const { locate, locateKey, source } = this.#parsed;
    found.push({
      code,
      severity,
      message,
      source,
      span: (atKey ? locateKey(pointer) : null) ?? locate(pointer),
      path: pointer,
      hint: typeof hint === 'function' ? hint() : hint,
    });
  };

  get failed(): boolean {
    return this.#errors.length > 0;
  }

  /** In the order of the text; warnings are left out first. */
  diagnostics(): Diagnostic[] {
    return [...this.#errors, ...this.#warnings]
      .slice(0, MAX_DIAGNOSTICS)
      .sort((left, right) => (left.span?.start ?? -1) - (right.span?.start ?? -1));
  }
}
