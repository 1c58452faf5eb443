import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli, temporaryDirectory } from './harness.js';

/** A copy of Tongzhou, with one of its files changed. */
function tongzhou(name = '', change: (text: string) => string = (text) => text): string {
  const directory = temporaryDirectory();
  cpSync('policies/tongzhou', directory, { recursive: true });
  const path = join(directory, name);
  if (name !== '') writeFileSync(path, change(readFileSync(path, 'utf8')));
  return directory;
}

/** The same with fewer cases, so that changes survive. */
function untested(): string {
  const directory = tongzhou();
  rmSync(join(directory, 'cases', 'insurance.yaml'));
  rmSync(join(directory, 'cases', 'survivors.yaml'));
  return directory;
}

const failing = (text: string): string => text.replace('outcome: eligible', 'outcome: ineligible');

describe('yiju test', () => {
  it('counts the cases and how far they go, and ends with 0', async () => {
    const { code, out, err } = await cli(['test', 'policies/tongzhou', '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^tongzhou@draft {2}\d+ cases, all hold$/m);
    expect(out).toMatch(/^ +\d+\/\d+ +items with a case for each outcome$/m);
    expect(out).toMatch(/^ +\d+\/\d+ +bounds with cases on both sides$/m);
  });

  it('shows what does not hold with its place, reason and clause, and ends with 1', async () => {
    const directory = tongzhou('cases/insurance.yaml', failing);
    const { code, out } = await cli(['test', directory]);
    expect(code).toBe(1);
    expect(out).toMatch(/cases\/insurance\.yaml:\d+:\d+: /);
    expect(out).toMatch(/预期："ineligible"\n +实际："eligible"/);
    expect(out).toMatch(/用例\d+个，1个不符/);
  });

  it('runs one file of cases', async () => {
    const { out } = await cli(['test', 'policies/tongzhou/cases/hospital.yaml', '--lang', 'en']);
    const all = await cli(['test', 'policies/tongzhou', '--lang', 'en']);
    const count = (text: string): number => Number(/(\d+) cases/.exec(text)?.[1]);
    expect(count(out)).toBeLessThan(count(all.out));
  });

  it('writes JUnit XML', async () => {
    const directory = tongzhou('cases/insurance.yaml', (text) =>
      failing(text).replace('case: ', 'case: 甲 < 乙 & "丙" '),
    );
    const { code, out } = await cli(['test', directory, '--format', 'junit']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="yiju" tests="\d+" failures="1">/,
    );
    expect(out).toContain('name="甲 &lt; 乙 &amp; &quot;丙&quot; ');
    expect(out.match(/<failure /g)).toHaveLength(1);
    expect(out.match(/<testcase /g)?.length).toBe(Number(/tests="(\d+)"/.exec(out)?.[1]));
  });

  it('suggests the cases that are missing at bounds, for an analyst to confirm', async () => {
    const directory = tongzhou('cases/hospital.yaml', (text) =>
      text.slice(0, text.indexOf('  - case', text.indexOf('  - case') + 1)),
    );
    const { out } = await cli(['test', directory, '--suggest', '--lang', 'en']);
    expect(out).toMatch(/- \{item: .*\} # to be confirmed; the engine says: \{outcome: /);
    const [first = ''] = out.split('---\n');
    const file = parse(first) as { cases: { on: string; expect: object[] }[] };
    expect(file).toMatchObject({ district: 'tongzhou', revision: 'draft' });
    expect(file.cases.every(({ expect: open }) => !('outcome' in (open[0] ?? {})))).toBe(true);
  });

  it('scores the cases by changes of the pack, with the line of each that survives', async () => {
    const { code, out } = await cli(['test', untested(), '--mutate', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/mutation score \d+\.\d%: \d+ changes, \d+ noticed by the cases/);
    const [, path = '', line = '', id = ''] =
      /^ +(\S+draft\.yaml):(\d+) +(entitlements.*)$/m.exec(out) ?? [];
    const text = readFileSync(path, 'utf8').split('\n')[Number(line) - 1];
    const [property = ''] = id.replace(/: .*/, '').split('.').slice(-1);
    expect(text).toContain(`${property}:`);
  });

  it('does not count a survivor that is explained, and says when an explanation is stale', async () => {
    const directory = untested();
    const before = await cli(['test', directory, '--mutate', '--lang', 'en']);
    const [, id = ''] = /^ +\S+draft\.yaml:\d+ +(entitlements\S+: .*)$/m.exec(before.out) ?? [];
    const reasons = { draft: { [id]: 'makes no difference', 'no.such: change': 'was there once' } };
    writeFileSync(join(directory, 'cases', 'survivors.yaml'), JSON.stringify(reasons));
    const { out } = await cli(['test', directory, '--mutate', '--lang', 'en']);
    expect(out).toContain('1 changes that make no difference');
    expect(out).not.toContain(` ${id}\n`);
    expect(out).toMatch(/to be taken out of the reasons:\n +no\.such: change/);
  });

  it.each([
    [
      'a wrong case',
      'cases/insurance.yaml',
      (text: string) => text.replace('outcome:', 'outcme:'),
      /insurance\.yaml:\d+:\d+ .*outcme/,
    ],
    [
      'a wrong pack',
      'draft.yaml',
      (text: string) => text.replace('force:', 'farce:'),
      /draft\.yaml:\d+:\d+ .*farce/,
    ],
  ])('ends with 2 and the place for %s', async (_, name, change, place) => {
    const { code, out, err } = await cli(['test', tongzhou(name, change)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(place);
  });
});

describe('yiju coverage', () => {
  it('shows that every sentence is classed and tied to items', async () => {
    const { code, out } = await cli(['coverage', 'policies/tongzhou', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ clauses, \d+ sentences: heading \d+/);
    expect(out).toContain('every sentence is classed');
  });

  it('gives the counts as JSON', async () => {
    const { out } = await cli(['coverage', 'policies/tongzhou', '--json']);
    expect(JSON.parse(out)).toMatchObject([{ id: 'tongzhou@draft', unclassed: [], untied: [] }]);
  });
});
