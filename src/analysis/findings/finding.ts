import type { Diagnostic, DiagnosticCode } from '../../engine/diagnostics/diagnostic.js';

/** Something worth a look in a pack that can be compiled; `pointer` is a JSON pointer into it. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Diagnostic['severity'];
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
}
