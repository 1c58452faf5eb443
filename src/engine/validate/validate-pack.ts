import type { Pack } from '../../generated/pack.types.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { foremost } from '../diagnostics/foremost.js';
import type { ParsedText } from '../parse/parsed-text.js';
import { CHECKS } from './checks.js';
import { contextOf } from './context.js';
import { withCodesAsText } from './codes.js';
import { Findings } from './report.js';
import { checkShape } from './shape.js';

/** A pack that can be compiled, or null when there is an error among the diagnostics. */
export interface ValidatedPack {
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a pack's shape and then, all at once, what it means; with the document's text, also that it says what the text says. The
 * diagnostics, those of the parsed text included, come in the order of the text.
 */
export function validatePack(parsed: ParsedText, sourceText: string | null): ValidatedPack {
  const { diagnostics: ofText } = parsed;
  if (ofText.some(({ severity }) => severity === 'error'))
    return { pack: null, diagnostics: ofText };
  const findings = new Findings(parsed);
  const data = withCodesAsText(parsed.data);
  const hasShape = checkShape(data, findings.report);
  if (hasShape) {
    const context = contextOf(data, sourceText);
    for (const check of CHECKS) check(context, findings.report);
  }
  const diagnostics = foremost([...ofText, ...findings.all]).sort(
    (left, right) => (left.span?.start ?? -1) - (right.span?.start ?? -1),
  );
  return { pack: hasShape && !findings.failed ? data : null, diagnostics };
}
