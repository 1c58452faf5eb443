import { expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { SMALL_PACK, SOURCE } from './small-pack.js';

/** Words of the small pack and what to put in their place, once. */
export type Patch = readonly [from: string, to: string];

export function patched(text: string, patches: readonly Patch[]): string {
  return patches.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`not exactly once: ${from}`);
    return before.replace(from, () => to);
  }, text);
}

/** Validates the small pack with patches and writes each diagnostic as `CODE line:column`, a warning with a `?`. */
export function diagnose(patches: readonly Patch[], source: string | null = SOURCE): string[] {
  const { pack, diagnostics } = validatePack(
    parseYaml(patched(SMALL_PACK, patches), 'small.yaml'),
    source,
  );
  expect(pack === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map(
    ({ code, severity, span }) =>
      `${code}${severity === 'warning' ? '?' : ''} ${span ? `${String(span.line)}:${String(span.column)}` : '-'}`,
  );
}

/** The hints and messages of the small pack with patches. */
export const messagesOf = (patches: readonly Patch[]): string[] =>
  validatePack(parseYaml(patched(SMALL_PACK, patches), 'small.yaml'), SOURCE).diagnostics.map(
    ({ message, hint }) => [message, hint].filter(Boolean).join(' - '),
  );

export type Case = readonly [name: string, patches: readonly Patch[], expected: readonly string[]];

/** One test for each small pack that is good (nothing expected) or bad. */
export function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, patches, expected) => {
    expect(diagnose(patches)).toEqual(expected);
  });
}
