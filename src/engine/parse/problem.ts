import type { DiagnosticCode } from '../diagnostics/diagnostic.js';

/** What is wrong with a stretch of a text, before it is known what the text says. */
export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string | null;
  readonly start: number;
  readonly end: number;
}

export const textProblem = (
  code: DiagnosticCode,
  [start, end]: readonly [number, number],
  message: string,
  hint: string | null = null,
  severity: 'error' | 'warning' = 'error',
): TextProblem => ({ code, severity, message, hint, start, end });
