import type { Diagnostic, DiagnosticCode } from '../../engine/diagnostics/diagnostic.js';
import type { ParsedText } from '../../engine/parse/parsed-text.js';

/** Collects what is wrong with a mapping, with its places. */
export class Findings {
  readonly found: Diagnostic[] = [];

  constructor(private readonly parsed: ParsedText) {}

  add(code: DiagnosticCode, pointer: string, message: string, hint: string | null = null): void {
    const { source, locate, locateKey } = this.parsed;
    const span = locateKey(pointer) ?? locate(pointer);
    this.found.push({ code, severity: 'error', message, source, span, path: pointer, hint });
  }
}
