import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from './language-server.js';
import type { LanguageServer } from './language-server.js';

const schema = (name: string): string => pathToFileURL(resolve('src/generated', name)).href;

let server: LanguageServer;

beforeAll(async () => {
  server = await startServer({
    [schema('pack.schema.json')]: ['policies/*/*.yaml'],
    [schema('cases.schema.json')]: ['policies/*/cases/*.yaml'],
  });
}, 60_000);

afterAll(async () => {
  await server.stop();
});

/** An opened text, and where a part of it stands. */
async function opened(path: string, text: string) {
  const place = resolve(path);
  const problems = await server.open(place, text);
  const at = (part: string) => {
    const before = text.slice(0, text.indexOf(part)).split('\n');
    return { line: before.length - 1, character: (before.at(-1) ?? '').length };
  };
  const after = (part: string) => {
    const { line, character } = at(part);
    return { line, character: character + part.length };
  };
  return {
    problems,
    at,
    hover: (part: string) => server.hover(place, at(part)),
    offers: async (part: string) => server.complete(place, after(part)),
  };
}

const PACK = readFileSync('policies/tongzhou/draft.yaml', 'utf8');
const labels = (offers: readonly { label: string }[]): string[] => offers.map(({ label }) => label);

describe('a pack in an editor', { timeout: 60_000 }, () => {
  it('has no problems when it is right, and shows what its parts are', async () => {
    const pack = await opened('policies/a/right.yaml', PACK);
    expect(pack.problems).toEqual([]);
    expect(await pack.hover('jurisdiction:')).toContain('适用地域');
    expect(await pack.hover('person.hospital.today')).toContain('本人：');
  });

  it('shows a wrong value at its line', async () => {
    const text = PACK.replace('kind: claim', 'kind: clam');
    const pack = await opened('policies/a/wrong.yaml', text);
    expect(pack.problems).toMatchObject([
      { severity: 1, range: { start: { line: pack.at('kind: clam').line } } },
    ]);
    expect(pack.problems[0]?.message).toContain('claim');
  });

  it('shows a fact that there is none of', async () => {
    const text = PACK.replace('person.hospital.today', 'person.hospital.tody');
    const pack = await opened('policies/a/no-fact.yaml', text);
    expect(pack.problems.map(({ message }) => message).join('\n')).toContain(
      'No fact has this name',
    );
    expect(pack.problems[0]?.range.start.line).toBe(pack.at('person.hospital.tody').line);
  });

  it('offers properties, kinds of benefit and facts', async () => {
    const item =
      'entitlements:\n  - id: a\n    benefit:\n      kind: \n    when: { var: m }\n    f\n';
    const pack = await opened('policies/a/begun.yaml', item);
    expect(labels(await pack.offers('    f'))).toEqual(
      expect.arrayContaining(['for', 'force', 'funding']),
    );
    expect(labels(await pack.offers('kind: '))).toEqual(
      expect.arrayContaining(['cash', 'priority']),
    );
    const facts = await pack.offers('var: m');
    expect(labels(facts)).toEqual(expect.arrayContaining(['mother.age', 'laterChild.exists']));
    const age = facts.find(({ label }) => label === 'mother.age');
    expect(JSON.stringify(age?.documentation)).toContain('母亲：年龄');
  });
});

describe('cases in an editor', { timeout: 60_000 }, () => {
  const text = [
    'district: a',
    'revision: r',
    'households:',
    '  甲: { members: [{ role: mother, selfCare: half }], previousYearIncome: 3000 }',
    'cases:',
    '  - case: 例',
    '    clause: 一',
    '    on: 2024-01-01',
    '    household:',
    '      like: 甲',
    '      with: { mother.careCard: maybe }',
    '    expect:',
    '      - { item: a, of: mother, outcome: eligible }',
    '',
  ].join('\n');

  it('show the question and the unit of a fact, and what is wrong with it', async () => {
    const cases = await opened('policies/a/cases/a.yaml', text);
    expect(await cases.hover('selfCare')).toContain('平时吃饭、穿衣、洗漱这些事');
    expect(await cases.hover('previousYearIncome')).toContain('CNY');
    expect(await cases.hover('mother.careCard')).toContain('扶助卡');
    expect(cases.problems.map(({ range }) => range.start.line)).toEqual([
      cases.at('selfCare').line,
      cases.at('mother.careCard').line,
    ]);
  });
});
