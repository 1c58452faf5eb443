import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { checkPacks, InputError, loadPolicies } from '../../src/node/index.js';
import type { CheckOptions, Diagnostic } from '../../src/node/index.js';
import { patched } from '../validate/harness.js';
import { SMALL_PACK, SOURCE } from '../validate/small-pack.js';
import type { Example } from './error-sections.js';

const CASES = `district: small
revision: "2023"
cases:
  - case: 无从判断
    clause: 一
    on: 2024-05-01
    household: {}
    expect:
      - { item: monthly, of: mother, outcome: undetermined }
      - { item: hospital, of: mother, outcome: undetermined }
      - { item: checkup-50, of: mother, outcome: undetermined }
      - { item: checkup-65, of: mother, outcome: undetermined }
      - { item: relief, of: household, outcome: undetermined }
`;

const FILES: Readonly<Record<string, string>> = {
  '2023.yaml': SMALL_PACK,
  'source.txt': SOURCE,
  'cases/all.yaml': CASES,
};

/** A file that stands in the directory only where an example is about it. */
const SECOND_PACK = patched(SMALL_PACK, [['revision: "2023"', 'revision: "2024"']]);

const FAMILY = { members: [{ role: 'mother', hukou: { code: '410202' } }] };

const ON = '2024-05-01';

/** The files of the directory with an example's part of one of them, wrong or right. */
function filesWith({ subject, hunks }: Example, which: 'wrong' | 'right'): typeof FILES {
  if (subject === 'js') return FILES;
  const files = subject === '2024.yaml' ? { ...FILES, [subject]: SECOND_PACK } : FILES;
  const lines = hunks.map(
    ({ right, wrong }) => [`\n${right}\n`, `\n${which === 'right' ? right : wrong}\n`] as const,
  );
  // Hunks are whole lines, the first line of a file included.
  const text = patched(`\n${files[subject] ?? ''}`, lines).slice(1);
  return { ...files, [subject]: text };
}

/** Runs JavaScript as the page has it; its result counts if it is diagnostics, otherwise the directory is checked afterwards. */
function runScript(root: string, code: string): readonly Diagnostic[] {
  const small = join(root, 'small');
  const scope = {
    family: FAMILY,
    evaluate: (...question: Parameters<ReturnType<typeof loadPolicies>['evaluate']>) =>
      loadPolicies(small).evaluate(...question),
    checkPacks: (path: string, options: CheckOptions) => checkPacks(join(root, path), options),
    appendFileSync: (path: string, text: string) => {
      appendFileSync(join(root, path), text);
    },
  };
  const names = Object.keys(scope).join(', ');
  const script = runInThisContext(`({ ${names} }) => (${code})`) as (given: object) => unknown;
  const result = script(scope);
  if (Array.isArray(result)) return result as readonly Diagnostic[];
  return result === undefined ? checkPacks(small, { on: ON }) : [];
}

/** The codes that the wrong or the right side of an example gives. */
export function codesOf(example: Example, which: 'wrong' | 'right'): Set<string> {
  const root = mkdtempSync(join(tmpdir(), 'yiju-'));
  try {
    for (const [name, text] of Object.entries(filesWith(example, which))) {
      const path = join(root, 'small', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const code = example.hunks[0]?.[which] ?? '';
    const found =
      example.subject === 'js'
        ? runScript(root, code)
        : checkPacks(join(root, 'small'), { on: ON });
    return new Set(found.map((each) => each.code));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new Set(error.diagnostics.map((each) => each.code));
  } finally {
    rmSync(root, { recursive: true });
  }
}
