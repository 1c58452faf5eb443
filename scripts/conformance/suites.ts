import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case of a public suite: what it comes to, or that it ends in an error. */
export interface SuiteCase {
  readonly id: string;
  readonly rule: unknown;
  readonly data: unknown;
  readonly expected: { readonly result: unknown } | { readonly error: unknown };
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly SuiteCase[];
  /** The cases try a function that compares rules with patterns, and decide nothing. */
  readonly isOfPatterns: boolean;
}

interface Listed {
  readonly id?: string;
  readonly rule: unknown;
  readonly data?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** `[rule, data, result]`, between texts that are headings. */
function ofTriples(list: readonly unknown[]): SuiteCase[] {
  return list.flatMap((entry, index) => {
    if (!Array.isArray(entry)) return [];
    const [rule, data, result] = entry as unknown[];
    return [{ id: `#${String(index)}`, rule, data, expected: { result } }];
  });
}

const ofObjects = (list: readonly Listed[]): SuiteCase[] =>
  list.map(({ id, rule, data = null, result, error }, index) => ({
    id: id ?? `#${String(index)}`,
    rule,
    data,
    expected: error === undefined ? { result } : { error },
  }));

/** The suites of a directory, in the order of their names. */
export function readSuites(directory: string): Suite[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const whole = JSON.parse(readFileSync(join(directory, name), 'utf8')) as
      unknown[] | { readonly cases: readonly Listed[] };
    return {
      name,
      cases: Array.isArray(whole) ? ofTriples(whole) : ofObjects(whole.cases),
      isOfPatterns: name.includes('rule_like'),
    };
  });
}
