import { AssertionError } from 'node:assert';
import { describeFailure, titleOf } from '../analysis/cases/describe.js';
import { runCase } from '../analysis/cases/run-case.js';
import type { CaseResult } from '../analysis/cases/run-case.js';
import type { Text } from '../engine/facts/types.js';
import { loadCases } from '../node/load-cases.js';

/** A group of tests or a test of vitest, jest or node:test. */
type Declare = (name: string, body: () => void) => unknown;

/** Where the tests are declared, and in which language they speak. */
export interface DescribeOptions {
  /** Otherwise the global one, which jest has, and vitest with `globals: true`. */
  readonly describe?: Declare;
  /** As `describe`. */
  readonly it?: Declare;
  /** `zh` when left out. */
  readonly language?: keyof Text;
}

function declared(name: 'describe' | 'it', given: Declare | undefined): Declare {
  const found = given ?? (globalThis as { [Name in typeof name]?: unknown })[name];
  if (typeof found !== 'function')
    throw new TypeError(
      `there is no global \`${name}\`: pass { describe, it } of your test runner`,
    );
  return found as Declare; // every runner's own takes a name and a body
}

function check(result: CaseResult, language: keyof Text): void {
  const { failures } = result;
  if (failures.length === 0) return;
  const pick = (side: 'expected' | 'got'): Record<string, unknown> =>
    Object.fromEntries(
      failures.map((failure) => {
        const { item = '', of = '' } = failure.expectation ?? {};
        return [`${item} ${of} ${failure.field}`.trim(), failure[side]];
      }),
    );
  throw new AssertionError({
    message: failures.map((failure) => describeFailure(result, failure, language)).join('\n\n'),
    actual: pick('got'),
    expected: pick('expected'),
    operator: 'strictEqual',
  });
}

/**
 * Declares a test for every case of packs: of a directory of packs, of a pack, of a `cases` directory or of a file in one. The message of a failing test says
 * where its expectation stands, what came instead and why, with the clause.
 *
 * @param paths - One path or several.
 * @param options - The test runner's own functions, where they are not global, and the language of the messages.
 * @throws {@link InputError} when a pack or a case file has an error.
 * @throws `TypeError` when there is no `describe` or `it`.
 */
export function describeCases(
  paths: string | readonly string[],
  { describe: givenDescribe, it: givenIt, language = 'zh' }: DescribeOptions = {},
): void {
  const describe = declared('describe', givenDescribe);
  const it = declared('it', givenIt);
  const { evaluate, files } = loadCases([paths].flat());
  for (const file of files) {
    describe(file.source, () => {
      for (const ran of file.cases) {
        it(titleOf(ran, language), () => {
          check(runCase(evaluate, file, ran), language);
        });
      }
    });
  }
}
