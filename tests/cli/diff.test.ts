import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, temporaryDirectory, temporaryFile } from './harness.js';

const PACK = 'policies/tongzhou/draft.yaml';

/** A copy of a pack beside its source, changed. */
function changed(change: (text: string) => string = (text) => text): string {
  const directory = temporaryDirectory();
  cpSync('policies/tongzhou/source.txt', join(directory, 'source.txt'));
  const path = join(directory, 'draft.yaml');
  writeFileSync(path, change(readFileSync(PACK, 'utf8')));
  return path;
}

const discretionary = (text: string): string =>
  text.replace('force: mandatory', 'force: encouraged');

/** A repository with the pack committed, and the pack changed since. */
function repository(change: (text: string) => string): string {
  const path = changed();
  const directory = join(path, '..');
  const git = (...args: string[]): void => {
    const identity = [
      '-c',
      'user.name=n',
      '-c',
      'user.email=e@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    execFileSync('git', ['-C', directory, ...identity, ...args], { stdio: 'ignore' });
  };
  git('init');
  git('add', '.');
  git('commit', '-m', 'first');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return path;
}

describe('yiju diff', () => {
  it('ends with 0 where only keys, comments and layout differ', async () => {
    const path = changed((text) => `# another comment\n${text.replace('version:', 'version:  ')}`);
    expect(await cli(['diff', PACK, path])).toMatchObject({
      code: 0,
      out: expect.stringContaining('没有不同。') as string,
    });
  });

  it('ends with 1 where the packs differ, and prints the form that the contract has', async () => {
    const { code, out } = await cli(['diff', PACK, changed(discretionary), '--format', 'json']);
    expect(code).toBe(1);
    const { from, to, changes } = JSON.parse(out) as {
      from: string;
      to: string;
      changes: object[];
    };
    expect([from, to]).toEqual(['tongzhou@draft', 'tongzhou@draft']);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'force',
      before: 'mandatory',
      after: 'encouraged',
      since: null,
    });
    expect(Object.keys(changes[0] ?? {})).toEqual(
      expect.arrayContaining(['kind', 'id', 'clause', 'before', 'after', 'since']),
    );
  });

  it('takes packs by district and revision, and shows amounts in yuan and per cent', async () => {
    const { code, out } = await cli(['diff', 'beijing-xicheng@2018', 'beijing-xicheng@2023-draft']);
    expect(code).toBe(1);
    expect(out).toContain('590.00元/人/月 → 740.00元/人/月（+150.00元，+25.4%；自2022-07-01起）');
    expect(out).toContain('本人年龄未满65周岁 → 本人年龄未满60周岁');
    expect(out).toContain('至少升次版本');
  });

  it('speaks English', async () => {
    const { out } = await cli([
      'diff',
      'beijing-xicheng@2018',
      'beijing-xicheng@2023-draft',
      '--lang',
      'en',
    ]);
    expect(out).toContain('person: age under 65 years old → person: age under 60 years old');
    expect(out).toContain('never a patch');
  });

  it('writes a table for a review', async () => {
    const { out } = await cli(['diff', PACK, changed(discretionary), '--format', 'markdown']);
    expect(out).toMatch(/^### 政策比较/);
    expect(out).toContain('| 条款 | 项目 | 变动 | 前 | 后 | 自 |');
    expect(out).toMatch(/\| 效力 \| 应当给予 \| 鼓励 \|/);
  });

  it('writes a page that needs nothing else and marks what is cited', async () => {
    const { out } = await cli([
      'diff',
      'beijing-xicheng@2018',
      'beijing-xicheng@2023-draft',
      '--format',
      'html',
    ]);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).not.toMatch(/https?:|<script|<link|@import|url\(/);
    expect(out).toContain('<mark class="cited-both">');
  });

  it('escapes what packs say in a page', async () => {
    const titled = (text: string): string =>
      text.replace(/title: \{ zh: /, 'title: { zh: "<script>x</script>", en: "<b>" } # ');
    const { out } = await cli(['diff', PACK, changed(titled), '--format', 'html']);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toContain('<script>');
  });

  it.each([
    [['diff', PACK], 'two packs are needed'],
    [['diff', PACK, PACK, PACK], 'two packs are needed'],
    [
      ['diff', 'beijing-xicheng@2019', PACK],
      'beijing-xicheng@2019: there is no such pack; did you mean `beijing-xicheng@2018`?',
    ],
    [['diff', 'no-such.yaml', PACK], 'no-such.yaml: there is no such file'],
    [['diff', PACK, PACK, '--format', 'pdf'], 'format'],
    [['diff', PACK, PACK, '--on', '2024-02-30'], 'real calendar day'],
    [['diff', '--git', 'no-such-revision', PACK], 'no-such-revision: is no revision'],
    [['diff', '--git', '--output=x', PACK], '--output=x'],
  ])('ends with 2 for %j', async (argv, message) => {
    const { code, out, err } = await cli(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('shows the place of what is wrong in a pack', async () => {
    const wrong = changed((text) => text.replace('force: mandatory', 'force: mandatery'));
    const { code, err } = await cli(['diff', PACK, wrong]);
    expect(code).toBe(2);
    expect(err).toMatch(/draft\.yaml:\d+:\d+/);
  });
});

describe('yiju diff and git', () => {
  it('compares files with what they were at a revision', async () => {
    const path = repository(discretionary);
    const { code, out } = await cli(['diff', '--git', 'HEAD', path, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { changes: [{ kind: 'force' }], version: { isEnough: false } },
    ]);
  });

  it('is an external diff driver, which must not end with 1', async () => {
    const old = temporaryFile('old.yaml', readFileSync(PACK, 'utf8'));
    const current = changed(discretionary);
    const { code, out } = await cli([
      'diff',
      'draft.yaml',
      old,
      'a'.repeat(40),
      '100644',
      current,
      'b'.repeat(40),
      '100644',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('效力  应当给予 → 鼓励');
  });

  it('shows a new pack to git as one of which everything is added', async () => {
    const { code, out } = await cli([
      'diff',
      'draft.yaml',
      '/dev/null',
      '.',
      '.',
      PACK,
      'b'.repeat(40),
      '100644',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/政策比较 {2}无 → tongzhou@draft/);
  });
});

describe('yiju diff --households', () => {
  it('says who gains and loses, with the sums, and on request the households', async () => {
    const { out: roster } = await cli(['roster', '--district', 'beijing-xicheng', '--count', '12']);
    const path = temporaryFile('roster.ndjson', roster);
    const call = [
      'diff',
      'beijing-xicheng@2018',
      'beijing-xicheng@2023-draft',
      '--households',
      path,
    ];
    const { code, out } = await cli([...call, '--list']);
    expect(code).toBe(1);
    expect(out).toContain('对12户的影响（按2022-07-01）');
    expect(out).toMatch(/family-00\d\d/);
    const { out: page } = await cli([...call, '--format', 'html']);
    expect(page).toContain('<svg');
    const { out: json } = await cli([...call, '--format', 'json', '--on', '2023-01-01']);
    expect(JSON.parse(json)).toMatchObject({ impact: { on: '2023-01-01', households: 12 } });
  });

  it('names file, line and fact of a household that is wrong', async () => {
    const path = temporaryFile('two.ndjson', '{"lowIncome": true}\n{"lowIncom": true}\n');
    const { code, out, err } = await cli([
      'diff',
      'beijing-xicheng@2018',
      'beijing-xicheng@2023-draft',
      '--households',
      path,
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/two\.ndjson:2:1/);
    expect(err).toContain('lowIncom');
  });
});

describe('yiju roster', () => {
  it('writes as many households as asked for, a line each', async () => {
    const { code, out } = await cli([
      'roster',
      '--district',
      'kaifeng',
      '--count',
      '5',
      '--seed',
      '3',
    ]);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'family-0001' });
  });

  it.each([
    [['roster', '--district', 'kaifen'], 'did you mean `kaifeng`?'],
    [['roster', '--district', 'kaifeng', '--count', '0'], 'whole number'],
    [['roster'], '--district'],
  ])('ends with 2 for %j', async (argv, message) => {
    const { code, out, err } = await cli(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
