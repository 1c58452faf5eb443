import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../scripts/conformance/case.js';
import { decider } from '../../scripts/conformance/decide.js';
import { FILES, textOf } from '../../scripts/conformance/files.js';
import { householdOf } from '../../scripts/conformance/household.js';

interface Given {
  readonly on: string;
  readonly cases: readonly Case[];
}

const names = readdirSync('conformance').filter((name) => name.endsWith('.json'));
const read = (name: string): string => readFileSync(`conformance/${name}`, 'utf8');
const files = names.map((name): [string, Given] => [name, JSON.parse(read(name)) as Given]);

const decide = decider();

/** What the engine does not decide as a case expects. */
function failures({ on, cases }: Given): string[] {
  return cases.flatMap((each) => {
    const day = each.on ?? on;
    const household = 'facts' in each ? each.facts : householdOf(each.data, day);
    const found = decide(each, household, day);
    return found === each.expect ? [] : [each.note];
  });
}

describe('the conformance set', () => {
  it('has a thousand cases and more, each under a note of its own', () => {
    expect(files.flatMap(([, { cases }]) => cases).length).toBeGreaterThan(1000);
    for (const [name, { cases }] of files)
      expect(new Set(cases.map(({ note }) => note)).size, name).toBe(cases.length);
  });

  it('is as its tables write it (npm run conformance:write)', () => {
    expect(names.toSorted()).toEqual(FILES.map(({ name }) => `${name}.json`).toSorted());
    for (const file of FILES) expect(read(`${file.name}.json`), file.name).toBe(textOf(file));
  });

  it.each(files)('%s is decided as expected', (_, file) => {
    expect(failures(file)).toEqual([]);
  });
});
