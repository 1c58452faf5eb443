import type { Diagnostic } from './diagnostic.js';

/** Problems that are told of one text or pack; the rest are left out. */
export const MAX_DIAGNOSTICS = 200;

/** As many problems as are told, in their order. Warnings are left out first: however many there are, they hide no error. */
export function foremost<Problem extends Pick<Diagnostic, 'severity'>>(
  problems: readonly Problem[],
): Problem[] {
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  const ranked = [...problems.filter(isError), ...problems.filter((each) => !isError(each))];
  const told = new Set(ranked.slice(0, MAX_DIAGNOSTICS));
  return problems.filter((each) => told.has(each));
}
