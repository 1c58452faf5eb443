import type { DiagnosticCode } from '../../src/engine/diagnostics/diagnostic.js';
import { checkHousehold } from '../../src/engine/facts/check.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import type { Bomb } from './bombs.js';

/** The codes with which a pack's text is refused, each once. */
export const codesOfPack = (text: string): DiagnosticCode[] =>
  distinct(validatePack(parseYaml(text, 'hostile'), null).diagnostics);

/** The codes with which a household is refused, each once. */
export const codesOfHousehold = (household: unknown): DiagnosticCode[] =>
  distinct(checkHousehold(household));

const distinct = (diagnostics: readonly { readonly code: DiagnosticCode }[]): DiagnosticCode[] =>
  [...new Set(diagnostics.map(({ code }) => code))].sort();

/** Makes a bomb, ready to be set off: gives the codes with which it is refused. */
export function ready({ pack, household }: Bomb): () => DiagnosticCode[] {
  if (pack) {
    const text = pack();
    return () => codesOfPack(text);
  }
  const data = household?.();
  return () => codesOfHousehold(data);
}
