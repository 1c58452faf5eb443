import { readFileSync } from 'node:fs';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/index.js';
import { loadPolicies } from '../../src/node/index.js';
import { cli } from './harness.js';

const KAIFENG = 'examples/kaifeng-bereaved.json';
const MAY = ['--on', '2024-05-01'];

const household: unknown = JSON.parse(readFileSync(KAIFENG, 'utf8'));

/** The first line of a table that begins with a title (and is for somebody), its columns apart. */
const row = (out: string, title: string, who = ''): string[] =>
  out
    .split('\n')
    .map((line) => line.split(/ {2,}/))
    .find((cells) => cells[0] === title && (cells[1] ?? '').includes(who)) ?? [];

describe('yiju evaluate, in Chinese', () => {
  it('says who gets what, since when, by which clause', async () => {
    const { code, out, err } = await cli(['evaluate', KAIFENG, ...MAY]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(row(out, '独生子女死亡特别扶助金')).toEqual([
      '独生子女死亡特别扶助金',
      '母亲、父亲',
      '发给 1430.00元/人/月',
      '自2023-08-01',
      '三（一）1',
    ]);
    expect(row(out, '住院护理补贴').slice(0, 2)).toEqual(['住院护理补贴', '父亲']);
  });

  it('says first which questions settle most', async () => {
    const { out } = await cli(['evaluate', KAIFENG, ...MAY]);
    const [, first] = /请问[^]*?\n1 +(\S+)/.exec(out) ?? [];
    expect(first).toBe('主管部门是否已认定：符合康复救助条件？');
    expect(out).toContain('平时吃饭、穿衣、洗漱这些事，父亲能自己做吗？');
    expect(out.indexOf('请问')).toBeLessThan(out.indexOf('可以享受'));
  });

  it('names the instrument, its standing and whose word counts', async () => {
    const { out } = await cli(['evaluate', KAIFENG, ...MAY]);
    expect(out).toContain('汴政办〔2023〕24号  kaifeng@2023  施行中  自2023-08-01');
    expect(out).toContain('不是主管部门的决定');
  });

  it('gives the reason and what is coming with --all', async () => {
    const { out } = await cli(['evaluate', KAIFENG, ...MAY, '--all']);
    expect(row(out, '优先提供全托日托临托照料', '母亲')[2]).toBe(
      '母亲年龄：58周岁（要求：满60周岁）',
    );
    expect(out).toContain('→ 2026-04-12起可以享受');
  });

  it('is loud about a document that is not in force', async () => {
    const argv = ['evaluate', 'examples/zhangdian-bereaved.yaml'];
    const { out } = await cli([...argv, '--on', '2026-05-01']);
    expect(out).toContain('【有效期已过】');
    expect(out).toContain('不产生任何待遇');
    const named = await cli([...argv, '--on', '2026-05-01', '--revision', '2020']);
    expect(named.out).toContain('假定');
  });

  it('dates festivals', async () => {
    const argv = ['evaluate', 'examples/zhangdian-bereaved.yaml'];
    const { out } = await cli([...argv, ...MAY]);
    expect(row(out, '春节中秋慰问金')[2]).toBe('发给 300.00元/户/节');
    expect(out).toContain('发放日 2024-02-10、2024-09-17');
  });

  it('says what is to be known besides, of what is given and of what is refused', async () => {
    const argv = ['evaluate', KAIFENG, ...MAY];
    const said = async (...more: string[]): Promise<string> =>
      (await cli([...argv, ...more])).out.replaceAll(/\s/g, '');
    const visits = '注：原文没有写是哪些节日，也没有写标准。';
    const bed = '注：只免床位费，其余费用自理。';
    expect(await said()).toContain(visits);
    expect(await said()).not.toContain(bed);
    expect(await said('--all')).toContain(bed);
  });

  it('keeps to the width of the terminal, and to 100 columns without one', async () => {
    for (const columns of [80, 120, undefined]) {
      const given = columns === undefined ? {} : { columns };
      const { out } = await cli(['evaluate', KAIFENG, ...MAY, '--all'], given);
      const widths = out.split('\n').map((line) => line.replace(/[⺀-￿]/g, '..').length);
      expect(Math.max(...widths)).toBe(columns ?? 100);
      expect(out).not.toContain('…');
    }
  });
});

describe('yiju evaluate, in English', () => {
  it('says the same', async () => {
    const argv = ['evaluate', KAIFENG, ...MAY, '--lang', 'en'];
    const { code, out } = await cli(argv, { columns: 120 });
    expect(code).toBe(0);
    expect(out).toContain('1430.00 yuan/person/month');
    expect(out).toContain('Does the father have difficulty walking or getting about?');
    expect(out).toContain('not a decision');
  });
});

describe('the day asked about', () => {
  it('is today, by the calendar of the place, and says so', async () => {
    const argv = ['evaluate', KAIFENG];
    const { out } = await cli(argv, { now: new Date(2024, 4, 1, 0, 30) });
    expect(out).toMatch(/^待遇评估 {2}kaifeng-bereaved {2}2024-05-01（没有指定日期，按今天）\n/);
    const json = await cli([...argv, '--json'], { now: new Date(2024, 4, 1, 23, 30) });
    expect(JSON.parse(json.out)).toMatchObject({ on: '2024-05-01' });
  });

  it('may be a window', async () => {
    const window = ['--from', '2024-04-01', '--through', '2024-05-31'];
    const { out } = await cli(['evaluate', KAIFENG, ...window]);
    expect(out).toContain('2024-04-01 至 2024-05-31');
    expect(out).toContain('至2024-05-06');
  });
});

describe('--json', () => {
  it.each([
    ['a day', MAY, { on: '2024-05-01' }],
    [
      'a window',
      ['--from', '2024-01-01', '--through', '2024-12-31', '--district', 'kaifeng'],
      { from: '2024-01-01', through: '2024-12-31', district: 'kaifeng' },
    ],
    [
      'everything',
      [...MAY, '--all', '--revision', '2023', '--known-at', '2024-01-01'],
      { on: '2024-05-01', include: 'all', revision: '2023', knownAt: '2024-01-01' },
    ],
    [
      'other readings',
      [...MAY, '--reading', 'kaifeng/self-care=partial', '--reading', 'kaifeng/adult=all'],
      {
        on: '2024-05-01',
        readings: { 'kaifeng/self-care': 'partial', 'kaifeng/adult': 'all' },
      },
    ],
  ])('prints what evaluate returns: %s', async (_, argv, options) => {
    const { code, out } = await cli(['evaluate', KAIFENG, ...argv, '--json']);
    expect(code).toBe(0);
    expect(out).toBe(`${JSON.stringify(evaluate(household, options as never), null, 2)}\n`);
  });

  it('is the same from YAML, from standard input and from a file', async () => {
    const argv = [...MAY, '--json'];
    const fromFile = await cli(['evaluate', KAIFENG, ...argv]);
    const stdin = readFileSync(KAIFENG, 'utf8');
    expect((await cli(['evaluate', '-', ...argv], { stdin })).out).toBe(fromFile.out);
    const yaml = 'id: kaifeng-bereaved\nmembers: []\n';
    const json = JSON.stringify({ id: 'kaifeng-bereaved', members: [] });
    expect((await cli(['evaluate', '-', ...argv], { stdin: yaml })).out).toBe(
      (await cli(['evaluate', '-', ...argv], { stdin: json })).out,
    );
  });
});

describe('--audit', () => {
  const argv = ['evaluate', KAIFENG, ...MAY];

  it('changes nothing where the second opinion agrees', async () => {
    expect(await cli([...argv, '--audit'])).toEqual(await cli(argv));
    const window = ['--from', '2023-01-01', '--through', '2024-12-31', '--all', '--json'];
    const audited = await cli(['evaluate', KAIFENG, ...window, '--audit']);
    expect(audited).toMatchObject({ code: 0, err: '' });
    expect(audited).toEqual(await cli(['evaluate', KAIFENG, ...window]));
  });

  it('names the item and the expression on which it differs, and gives no answer', async () => {
    jsonLogic.add_operation('>=', () => false);
    try {
      // Packs read anew, of which no opinion is kept.
      const own = ['--policies', 'policies/kaifeng'];
      const { code, out, err } = await cli([...argv, ...own, '--audit', '--json']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(
        /^the second opinion differs on `kaifeng\/special-assistance-death` for the mother: \{"and":\[\{"var":"terms\.bereaved-couple"\},.*\}\n$/,
      );
    } finally {
      // The table has no way back but to put in what stood there.
      jsonLogic.add_operation('>=', (left: number, right: number) => left >= right);
    }
  });
});

describe('--policies', () => {
  it("evaluates with packs of one's own", async () => {
    const argv = ['evaluate', KAIFENG, '--policies', 'policies/kaifeng', ...MAY, '--json'];
    const own = loadPolicies(['policies/kaifeng/2023.yaml']).evaluate;
    const { out } = await cli(argv);
    expect(out).toBe(`${JSON.stringify(own(household, { on: '2024-05-01' }), null, 2)}\n`);
  });
});

describe('colour', () => {
  const argv = ['evaluate', KAIFENG, ...MAY];
  it('is for terminals that want it', async () => {
    expect((await cli(argv, { isTTY: true })).out).toContain('\u001b[');
    expect((await cli(argv)).out).not.toContain('\u001b');
    expect((await cli(argv, { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    expect((await cli(argv, { isTTY: true, env: { TERM: 'dumb' } })).out).not.toContain('\u001b');
  });

  it('never comes from the input', async () => {
    const stdin = JSON.stringify({ id: '\u001b[31m', members: [] });
    const { out } = await cli(['evaluate', '-', ...MAY], { stdin });
    expect(out).toContain('\ufffd[31m');
    expect(out).not.toContain('\u001b');
  });
});
