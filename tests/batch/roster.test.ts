import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { COLUMNS, tableWords } from '../../src/cli/batch/words.js';
import { evaluate } from '../../src/index.js';
import { cli, temporaryDirectory, temporaryFile } from '../cli/harness.js';

const EXAMPLE = 'examples/roster/roster.csv';
const MAPPING = 'examples/roster/mapping.yaml';
const HERE = ['--on', '2026-05-01', '--workers', '1'];

const rowsOf = (text: string): string[][] => parse(text, { bom: true });

interface Made {
  readonly code: number;
  readonly err: string;
  readonly text: (name: string) => string;
  readonly at: (name: string) => string;
}

/** Runs a batch from a roster into a directory of its own. */
async function batch(roster: string, out: string, ...argv: readonly string[]): Promise<Made> {
  const directory = temporaryDirectory();
  const at = (name: string): string => join(directory, name);
  const call = ['batch', roster, '--out', at(out), ...HERE, ...argv];
  const { code, err } = await cli(call);
  return { code, err, at, text: (name) => readFileSync(at(name), 'utf8') };
}

/** The example as cells: its days and codes as a workbook would hold them. */
function exampleCells(): (string | number | Date)[][] {
  const rows = parse(readFileSync(EXAMPLE, 'utf8'), { bom: true, relax_column_count: true });
  return rows.map((row) =>
    row.map((cell) => {
      const [, year, month, day] = /^(\d{4})\/(\d+)\/(\d+)$/.exec(cell) ?? [];
      // A day that there is not stays text.
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      if (year !== undefined && date.getUTCDate() === Number(day)) return date;
      return /^\d{6}$/.test(cell) ? Number(cell) : cell;
    }),
  );
}

describe('the roster of the documentation', () => {
  it('gives what its households give by themselves', async () => {
    const { code, text } = await batch(EXAMPLE, 'out.ndjson', '--map', MAPPING);
    expect(code).toBe(1);
    const [first] = text('out.ndjson').split('\n');
    const household = {
      id: 'KF-001',
      onlyChild: true,
      laterChild: null,
      members: [
        {
          id: 'mother',
          role: 'mother',
          birthDate: '1970-03-10',
          hukou: { code: '410221', kind: 'rural' },
        },
        {
          id: 'father',
          role: 'father',
          birthDate: '1968-07-01',
          hukou: { code: '410221', kind: 'rural' },
        },
        {
          id: 'child',
          role: 'child',
          birthDate: '1995-05-01',
          deathDate: '2019-08-02',
          disability: null,
        },
      ],
    };
    expect(JSON.parse(first ?? '')).toEqual(evaluate(household, { on: '2026-05-01' }));
  });

  it('has three rows that go to the reject file as they came', async () => {
    const { code, err, text, at } = await batch(EXAMPLE, 'out.csv', '--map', MAPPING);
    expect(code).toBe(1);
    expect(err).toContain(at('out.rejects.csv'));
    const [heading, ...rejects] = rowsOf(text('out.rejects.csv'));
    expect(heading?.slice(0, 6)).toEqual(['行', '列', '情况', '代码', '原因', '家庭编号']);
    expect(rejects.map((row) => [...row.slice(0, 4), row[5]])).toEqual([
      ['8', '母亲出生日期', 'mother.birthDate', 'WRONG_FORMAT', 'KF-006'],
      ['9', '父亲身份证号', 'father.birthDate', 'WRONG_FORMAT', 'KF-007'],
      ['10', '子女残疾等级', 'child.disability.grade', 'WRONG_VALUE', 'KF-008'],
    ]);
    const source = readFileSync(EXAMPLE, 'utf8').split('\n');
    for (const row of rejects) expect(source[Number(row[0]) - 1]).toBe(row.slice(5).join(','));
    // Reasons do not repeat what stands in the cell.
    expect(rejects.map((row) => row[4]).join()).not.toMatch(/1971|410221196804230011|五级/);
  });

  it('gives the same from a workbook, into a workbook', async () => {
    const roster = temporaryFile('roster.xlsx', '');
    const sheets = [{ name: '花名册', rows: exampleCells() }];
    writeFileSync(roster, await writeXlsx({ sheets }));
    const made = await batch(roster, 'out.xlsx', '--map', MAPPING);
    const asCsv = await batch(EXAMPLE, 'out.csv', '--map', MAPPING);
    expect(made.code).toBe(1);
    const workbook = await readXlsx(readFileSync(made.at('out.xlsx')));
    const [sheet] = workbook.sheets;
    const { columns, sheet: name } = tableWords('zh');
    expect(sheet?.name).toBe(name);
    expect(sheet?.rows[0]).toEqual(COLUMNS.map((column) => columns[column]));
    const money = COLUMNS.indexOf('exact');
    const plain = (sheet?.rows ?? []).map((row) =>
      COLUMNS.map((_, index) => {
        const cell = row[index];
        const isMoney = typeof cell === 'number' && index === money;
        return isMoney ? cell.toFixed(2) : String(cell ?? '');
      }),
    );
    expect(plain).toEqual(rowsOf(asCsv.text('out.csv')));
    expect(typeof sheet?.rows[1]?.[money]).toBe('number');
    const rejectsOf = ({ text }: Made): string[][] =>
      rowsOf(text('out.rejects.csv')).map((row) => row.slice(0, 5));
    expect(rejectsOf(made)).toEqual(rejectsOf(asCsv));
  });

  it('is mapped the same by the mapping that yiju suggests', async () => {
    const { code, out } = await cli(['batch', '--suggest-map', EXAMPLE]);
    expect(code).toBe(0);
    expect(out).toContain('# 备注');
    expect(out).toContain('还须用 values 说明：五级');
    const map = temporaryFile('map.yaml', `${out}\nconstants: { onlyChild: true }\n`);
    const [suggested, written] = await Promise.all([
      batch(EXAMPLE, 'out.ndjson', '--map', map),
      batch(EXAMPLE, 'out.ndjson', '--map', MAPPING),
    ]);
    expect(suggested.text('out.ndjson')).toBe(written.text('out.ndjson'));
  });
});

describe('rows that are persons', () => {
  const map =
    'rows: person\nfamily: 户\nrole: { column: 身份 }\ncolumns: { 生日: { fact: person.birthDate } }\n';

  it('are put together by family; rows of one that stand apart are rejected', async () => {
    const text =
      '户,身份,生日\nA,母亲,1970/1/1\nA,子女,1995/1/1\nB,父亲,1966/1/1\nA,父亲,1969/1/1\n';
    const made = await batch(
      temporaryFile('persons.csv', text),
      'out.ndjson',
      ...['--map', temporaryFile('map.yaml', map), '--district', 'kaifeng', '--chunk', '1'],
    );
    expect(made.code).toBe(1);
    const ids = made
      .text('out.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { household: string }).household);
    expect(ids).toEqual(['A', 'B']);
    expect(rowsOf(made.text('out.rejects.csv'))[1]?.[0]).toBe('5');
  });
});

describe('a roster that cannot be read', () => {
  it('is told with its place', async () => {
    const map = temporaryFile(
      'map.yaml',
      'members: { mother: always, father: never, child: never }\ncolumns: { 卡: { fact: mother.careCard } }\n',
    );
    const gb = temporaryFile('gb.csv', '');
    writeFileSync(gb, Buffer.from('bfa82cb1b80acac72c0a', 'hex')); // 卡,备 and 是 in GB 18030
    const utf = await batch(gb, 'out.ndjson', '--map', map);
    expect(utf).toMatchObject({
      code: 2,
      err: expect.stringContaining('encoding: gb18030') as unknown,
    });
    const named = temporaryFile('map.yaml', `encoding: gb18030\n${readFileSync(map, 'utf8')}`);
    expect((await batch(gb, 'out.ndjson', '--map', named)).code).toBe(0);
    const suggested = await cli(['batch', '--suggest-map', gb]);
    expect(suggested.out).toContain('encoding: gb18030');

    const open = temporaryFile('open.csv', '卡\n"是\n');
    expect((await batch(open, 'out.ndjson', '--map', map)).err).toContain('a quote that is opened');
    const none = temporaryFile('none.xlsx', 'no workbook');
    expect((await batch(none, 'out.ndjson', '--map', map)).code).toBe(2);
    const other = temporaryFile('other.csv', '卡片\n是\n');
    expect(await batch(other, 'out.ndjson', '--map', map)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/map\.yaml:2:\d+ UNKNOWN_PROPERTY/) as unknown,
    });
  });
});
