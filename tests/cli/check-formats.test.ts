import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/node/index.js';
import { cli, temporaryDirectory } from './harness.js';

const ON = ['--on', '2024-05-01'];

/** A copy of the smallest pack, changed; the path is relative, as most that are given are. */
function packAt(change: (text: string) => string): string {
  const directory = temporaryDirectory();
  cpSync('policies/tongzhou', directory, { recursive: true });
  const path = join(directory, 'draft.yaml');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return relative('.', path);
}

/** With an error whose hint and place are known. */
const wrong = (): string => packAt((text) => text.replace('force: mandatory', 'force: mandatery'));

const withoutCases = (): string =>
  packAt((text) => text.replace('revision: draft', 'revision: other'));

const SPARE_TERM = `  spare:
    title: { zh: 农村, en: rural }
    when: { var: rural }
    citations: [{ clause: 序言, quote: 住院护理补贴保险实施方案 }]
`;

interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleIndex: number;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    },
  ];
}

describe('yiju check --format', () => {
  it('json prints the diagnostics', async () => {
    const path = wrong();
    const { code, out } = await cli(['check', path, ...ON, '--format', 'json']);
    expect(code).toBe(1);
    const [first, ...rest] = JSON.parse(out) as Diagnostic[];
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      code: 'WRONG_VALUE',
      severity: 'error',
      source: path,
      hint: 'did you mean `mandatory`?',
    });
  });

  it('sarif names rules and regions', async () => {
    const path = wrong();
    const { code, out } = await cli(['check', path, ...ON, '--format', 'sarif', '--lang', 'en']);
    expect(code).toBe(1);
    const lines = readFileSync(path, 'utf8').split('\n');
    const startLine = lines.findIndex((line) => line.includes('mandatery')) + 1;
    const startColumn = (lines[startLine - 1] ?? '').indexOf('mandatery') + 1;
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'yiju',
              rules: [
                {
                  id: 'WRONG_VALUE',
                  shortDescription: { text: 'The value is none of those that may stand here.' },
                  help: {
                    markdown:
                      'The value is none of those that may stand here. [WRONG_VALUE](docs/errors.md#wrong_value)',
                  },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'WRONG_VALUE',
              ruleIndex: 0,
              level: 'error',
              message: { text: expect.stringContaining('did you mean `mandatory`?') as string },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: path },
                    region: {
                      startLine,
                      startColumn,
                      endLine: startLine,
                      endColumn: startColumn + 'mandatery'.length,
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('sarif gives a whole path as a file address, and several results of a rule one rule', async () => {
    const path = join(process.cwd(), withoutCases());
    const { code, out } = await cli(['check', path, ...ON, '--format', 'sarif']);
    expect(code).toBe(0);
    const { runs } = JSON.parse(out) as Sarif;
    const { tool, results } = runs[0];
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['ITEM_WITHOUT_CASE']);
    expect(results.length).toBeGreaterThan(1);
    for (const { ruleIndex, locations } of results) {
      expect(ruleIndex).toBe(0);
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe(pathToFileURL(path).href);
    }
  });

  it('github prints one command a line', async () => {
    const path = wrong();
    const { code, out } = await cli(['check', path, ...ON, '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::error file=[^:,]+draft\.yaml,line=\d+,col=\d+,title=WRONG_VALUE::must be one of [^\n]+%0Ahint: did you mean `mandatory`\?\n$/,
    );
  });

  it('github shows notes as notices', async () => {
    const { out } = await cli(['check', withoutCases(), ...ON, '--format', 'github']);
    expect(
      new Set(
        out
          .trimEnd()
          .split('\n')
          .map((line) => line.split(' ')[0]),
      ),
    ).toEqual(new Set(['::notice']));
  });

  it.each(['json', 'sarif', 'github'])('%s of nothing found', async (format) => {
    const { code, out } = await cli(['check', 'policies/tongzhou', ...ON, '--format', format]);
    expect(code).toBe(0);
    if (format === 'github') expect(out).toBe('');
    else if (format === 'json') expect(out).toBe('[]\n');
    else expect((JSON.parse(out) as Sarif).runs[0].results).toEqual([]);
  });

  it('refuses another', async () => {
    const { code, out, err } = await cli(['check', '--format', 'xml']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('text, json, sarif, github');
  });
});

describe('notes', () => {
  it('are printed and counted apart, and are no findings', async () => {
    const { code, out } = await cli(['check', withoutCases(), ...ON, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain(' ITEM_WITHOUT_CASE note: no case expects anything of ');
    expect(out).toMatch(/\n1 pack, nothing found, \d+ notes\n$/);
  });

  it('stand beside findings', async () => {
    const path = packAt((text) =>
      text.replace('revision: draft', 'revision: other').replace('\nterms:\n', `$&${SPARE_TERM}`),
    );
    const { code, out } = await cli(['check', path, ...ON]);
    expect(code).toBe(1);
    expect(out).toMatch(/\n规则包1个，问题1个，提示\d+条\n$/);
  });
});

describe('yiju check --on', () => {
  const zhangdian = (...day: string[]): ReturnType<typeof cli> =>
    cli(['check', 'policies/zhangdian', ...day, '--lang', 'en'], { now: new Date(2026, 0, 8, 12) });

  it('says from the day after the last that an instrument has ended', async () => {
    const after = await zhangdian('--on', '2026-01-08');
    expect(after.code).toBe(0);
    expect(after.out).toMatch(/2020\.yaml:\d+:\d+ INSTRUMENT_EXPIRED note: /);
    expect((await zhangdian('--on', '2026-01-07')).out).toBe('1 pack, nothing found\n');
  });

  it('takes today where it is left out', async () => {
    expect((await zhangdian()).out).toContain('INSTRUMENT_EXPIRED');
  });

  it('is a real day', async () => {
    const { code, out, err } = await zhangdian('--on', '2026-02-30');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('It must be a real calendar day, YYYY-MM-DD.');
  });
});

describe('yiju check --lang', () => {
  it('says in Chinese what a code means', async () => {
    const path = wrong();
    const { out } = await cli(['check', path, ...ON]);
    expect(out).toContain('说明：值不在允许的范围之内。');
    expect(out).toMatch(/\n规则包1个，问题1个\n$/);
    const english = await cli(['check', path, ...ON, '--lang', 'en']);
    expect(english.out).not.toContain('说明');
    expect(english.out).toMatch(/\n1 pack, 1 finding\n$/);
  });
});
