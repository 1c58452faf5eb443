import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide, evaluate } from '../../src/index.js';
import { cli, temporaryDirectory } from '../cli/harness.js';
import { ASKED, families, lines, QUESTION } from './families.js';

const HERE = ['--workers', '1'];

/** A directory with a file of lines, and the paths of what is made of it. */
function given(...values: readonly unknown[]) {
  const directory = temporaryDirectory();
  const at = (name: string): string => join(directory, name);
  writeFileSync(at('in.ndjson'), lines(values));
  const text = (name: string): string => readFileSync(at(name), 'utf8');
  return {
    at,
    text,
    batch: (...argv: readonly string[]) =>
      cli(['batch', at('in.ndjson'), ...ASKED, ...HERE, '--out', at('out.ndjson'), ...argv]),
    records: (name: string): Record<string, unknown>[] =>
      text(name)
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const SAMPLE = families(12);

describe('yiju batch of lines', () => {
  it('writes what evaluate gives, line by line in their order, whatever the chunks', async () => {
    const { batch, text, at } = given(...SAMPLE);
    expect((await batch('--chunk', '5')).code).toBe(0);
    expect(text('out.ndjson')).toBe(
      lines(SAMPLE.map((household) => evaluate(household, QUESTION))),
    );
    expect(existsSync(at('out.rejects.ndjson'))).toBe(false);
    expect(existsSync(at('out.ndjson.yiju-progress.json'))).toBe(false);
  });

  it('writes decisions where nothing else is asked for', async () => {
    const { batch, records } = given(...SAMPLE.slice(0, 2));
    expect((await batch('--decisions')).code).toBe(0);
    expect(records('out.ndjson')).toEqual(
      SAMPLE.slice(0, 2).map((household) => ({
        household: household.id,
        decisions: decide(household, QUESTION),
      })),
    );
  });

  it('rejects what is wrong with line, column, path and reason, and goes on', async () => {
    const wrong = '{"id":"x","members":[{"role":"mother","birthDate":"1975-02-30"}],"rurall":true}';
    const { batch, records, at } = given(SAMPLE[0], wrong, '', '{"id": }', SAMPLE[1]);
    const { code, err } = await batch();
    expect(code).toBe(1);
    expect(err).toContain(at('out.rejects.ndjson'));
    expect(records('out.ndjson').map(({ household }) => household)).toEqual([
      SAMPLE[0]?.id,
      SAMPLE[1]?.id,
    ]);
    expect(records('out.rejects.ndjson')).toEqual([
      {
        line: 2,
        column: 51,
        path: 'mother.birthDate',
        code: 'WRONG_FORMAT',
        reason: expect.stringContaining('real calendar day') as unknown,
        more: [
          {
            line: 2,
            column: 66,
            path: 'rurall',
            code: 'UNKNOWN_PROPERTY',
            reason: 'unknown property `rurall`; did you mean `rural`?',
          },
        ],
        row: wrong,
      },
      {
        line: 4,
        column: 8,
        path: '',
        code: 'YAML_SYNTAX',
        reason: 'expected a value',
        row: '{"id": }',
      },
    ]);
  });

  it('rejects bytes that are no text, and a line longer than a household may be', async () => {
    const { batch, at, records } = given();
    writeFileSync(
      at('in.ndjson'),
      Buffer.concat([
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(`"${'x'.repeat(3_000_000)}"\n`),
        Buffer.from(lines([SAMPLE[0]])),
      ]),
    );
    expect((await batch()).code).toBe(1);
    expect(records('out.rejects.ndjson').map(({ line, code }) => [line, code])).toEqual([
      [1, 'YAML_SYNTAX'],
      [2, 'YAML_TOO_LARGE'],
    ]);
    expect(records('out.ndjson')).toHaveLength(1);
  });

  it('ends with a summary, as text and as a page', async () => {
    const { batch, text, at } = given(...SAMPLE);
    const { out } = await batch('--summary', at('report.html'), '--lang', 'en');
    expect(out).toContain('12 households');
    expect(out).toContain('What it costs whom');
    expect(text('report.html')).toContain('<svg');
    await batch('--summary', at('figures.json'));
    expect(JSON.parse(text('figures.json'))).toMatchObject({ households: 12, question: QUESTION });
  });

  it('writes to standard output without --out, and the summary to standard error', async () => {
    const { at } = given(...SAMPLE.slice(0, 2));
    const { code, out, err } = await cli(['batch', at('in.ndjson'), ...ASKED, ...HERE]);
    expect(code).toBe(0);
    expect(out).toBe(lines(SAMPLE.slice(0, 2).map((household) => evaluate(household, QUESTION))));
    expect(err).toContain('2 户已评估');
  });

  it('shows a bar with rate and time left on a terminal', async () => {
    const { at } = given(...SAMPLE);
    const argv = ['batch', at('in.ndjson'), ...ASKED, ...HERE, '--out', at('out.ndjson')];
    const { err } = await cli([...argv, '--chunk', '1', '--lang', 'en'], { isTTY: true });
    expect(err).toMatch(/households {2}\d+\/s/);
  });
});

describe('yiju batch -', () => {
  it('gives a line for each line, what is wrong in its place', async () => {
    const stdin = `${lines([SAMPLE[0], '{"rural":1}', '', SAMPLE[1]])}not json`;
    const { code, out, err } = await cli(['batch', '-', ...ASKED], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const got = out.split('\n').map((line) => (line === '' ? '' : (JSON.parse(line) as unknown)));
    expect(got).toEqual([
      evaluate(SAMPLE[0], QUESTION),
      {
        error: {
          line: 2,
          column: 10,
          path: 'rural',
          code: 'WRONG_TYPE',
          reason: 'must be boolean',
        },
      },
      { error: expect.objectContaining({ line: 3, code: 'YAML_SYNTAX' }) as unknown },
      evaluate(SAMPLE[1], QUESTION),
      { error: expect.objectContaining({ line: 5, code: 'YAML_SYNTAX' }) as unknown },
      '',
    ]);
  });

  it('answers a line before the next one comes', async () => {
    const { run } = await import('../../src/cli/run.js');
    let out = '';
    const seen: number[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- what a stream looks like
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (const household of SAMPLE.slice(0, 3)) {
        yield Buffer.from(lines([household]));
        seen.push(out.split('\n').length - 1);
      }
    }
    const stdout = { write: (text: string) => (out += text) };
    const stderr = { write: () => true };
    await run(['batch', '-', ...ASKED], {
      stdin: stdin(),
      stdout,
      stderr,
      env: {},
      now: () => new Date(),
    });
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('a wrong call', () => {
  it.each([
    [['--district', 'kaifen'], '--district: there is no pack for `kaifen`'],
    [['--on', '2024-02-30'], '--on: must be a real calendar day'],
    [['--out', 'results.txt'], 'results are .ndjson, .csv or .xlsx'],
    [['--map', 'mapping.yaml'], '--map is for .csv and .xlsx'],
    [['--resume'], '--resume needs --out'],
    [['--workers', '0'], 'whole number'],
    [
      ['--decisions', '--from', '2026-01-01', '--through', '2026-12-31'],
      '--decisions have no days',
    ],
    [['--suggest-map'], 'a roster is .csv or .xlsx'],
  ])('%j', async (argv, message) => {
    const { at } = given(SAMPLE[0]);
    const { code, out, err } = await cli(['batch', at('in.ndjson'), ...HERE, ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('is also a file that is not there, none that is read, and more than a filter takes', async () => {
    for (const argv of [['no-such.ndjson'], ['README.md'], ['roster.csv'], ['-', '--resume']]) {
      expect(await cli(['batch', ...argv])).toMatchObject({ code: 2, out: '' });
    }
  });

  it('does not write over what it reads', async () => {
    const { at, text } = given(SAMPLE[0]);
    const before = text('in.ndjson');
    const { code } = await cli(['batch', at('in.ndjson'), '--out', at('in.ndjson')]);
    expect([code, text('in.ndjson')]).toEqual([2, before]);
  });
});
