import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.js';
import { MAX_DIAGNOSTICS } from '../diagnostics/foremost.js';
import type { ParsedText } from '../parse/parsed-text.js';

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

  get all(): readonly Diagnostic[] {
    return [...this.#errors, ...this.#warnings];
  }
}
