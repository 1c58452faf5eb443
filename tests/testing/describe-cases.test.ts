import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCases, InputError } from '../../src/testing/index.js';
import { temporaryDirectory } from '../cli/harness.js';

interface Declared {
  readonly name: string;
  readonly body: () => void;
}

/** Declares cases as tests without running them. */
function declaredBy(paths: string, language: 'zh' | 'en' = 'zh'): Declared[] {
  const tests: Declared[] = [];
  describeCases(paths, {
    describe: (_, body) => {
      body();
    },
    it: (name, body) => tests.push({ name, body }),
    language,
  });
  return tests;
}

const messageOf = ({ body }: Declared): string | null => {
  try {
    body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

function changedTongzhou(name: string, change: (text: string) => string): string {
  const directory = temporaryDirectory();
  cpSync('policies/tongzhou', directory, { recursive: true });
  const path = join(directory, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return directory;
}

describe('describeCases', () => {
  it('declares a test for each case, named by its title and clause', () => {
    const tests = declaredBy('policies/tongzhou');
    expect(tests.length).toBeGreaterThan(20);
    expect(tests[0]?.name).toMatch(/（.+）$/);
    expect(tests.map(messageOf).filter((message) => message !== null)).toEqual([]);
  });

  it('takes a single file of cases', () => {
    const one = declaredBy('policies/tongzhou/cases/insurance.yaml');
    expect(one.length).toBeLessThan(declaredBy('policies/tongzhou/cases').length);
  });

  it('fails with the place, the reason and the clause', () => {
    const directory = changedTongzhou('cases/insurance.yaml', (text) =>
      text.replace('outcome: eligible', 'outcome: ineligible'),
    );
    const messages = declaredBy(directory, 'en').map(messageOf);
    const [message] = messages.filter((each) => each !== null);
    expect(message).toMatch(/insurance\.yaml:\d+:\d+/);
    expect(message).toMatch(/expected "ineligible"\n +got +"eligible"/);
    expect(message).toMatch(/五（.）.*required/);
  });

  it('throws for a pack that is wrong, and for cases of a pack that is not there', () => {
    const wrongPack = changedTongzhou('draft.yaml', (text) =>
      text.replace('force: mandatory', 'force: mandatery'),
    );
    expect(() => declaredBy(wrongPack)).toThrow(InputError);
    const stray = changedTongzhou('cases/insurance.yaml', (text) =>
      text.replace('revision: draft', 'revision: final'),
    );
    expect(() => declaredBy(stray)).toThrow('UNKNOWN_REVISION');
  });

  it('says what is missing where there is no describe', () => {
    expect(() => {
      describeCases('policies/tongzhou');
    }).toThrow('pass { describe, it }');
  });
});
