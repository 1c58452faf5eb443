import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../cli/harness.js';
import { builtCli } from './built.js';
import { ASKED, families, lines } from './families.js';

const built = builtCli();

/** Enough to be interrupted in, with something wrong now and then. */
const MANY = families(300).map((family, index) =>
  index % 50 === 7 ? { ...family, rural: 1 } : family,
);

function input(): (name: string) => string {
  const directory = temporaryDirectory();
  const at = (name: string): string => join(directory, name);
  writeFileSync(at('in.ndjson'), lines(MANY));
  return at;
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** Kills a batch the hard way as soon as it has written something, and not all. */
async function killed(argv: readonly string[], progress: string): Promise<void> {
  const child = built.start(...argv);
  const ended = new Promise((done) => child.on('close', done));
  while (sizeOf(progress) === 0 && child.exitCode === null) await setTimeout(5);
  child.kill('SIGKILL');
  await ended;
}

describe('yiju batch', () => {
  it('gives the same bytes with any number of workers, and when it was killed and gone on with', async () => {
    const at = input();
    const argv = (out: string, ...more: readonly string[]): string[] => [
      ...['batch', at('in.ndjson'), ...ASKED, '--out', at(`${out}.ndjson`)],
      ...['--summary', at(`${out}.json`), '--chunk', '3', ...more],
    ];
    const all = (out: string): string[] =>
      ['ndjson', 'rejects.ndjson', 'json'].map((end) => readFileSync(at(`${out}.${end}`), 'utf8'));

    expect((await built.run(...argv('one', '--workers', '1'))).code).toBe(1);
    expect((await built.run(...argv('three', '--workers', '3'))).code).toBe(1);
    expect(all('three')).toEqual(all('one'));
    expect(readFileSync(at('one.rejects.ndjson'), 'utf8').split('\n')).toHaveLength(7);

    const progress = at('cut.ndjson.yiju-progress.json');
    await killed(argv('cut', '--workers', '2'), progress);
    expect(existsSync(progress)).toBe(true);
    expect(sizeOf(at('cut.ndjson'))).toBeLessThan(sizeOf(at('one.ndjson')));
    // What a chunk had begun to write when it was killed is written anew.
    writeFileSync(at('cut.ndjson'), '{"half a line', { flag: 'a' });

    const without = await built.run(...argv('cut', '--workers', '2'));
    expect(without).toMatchObject({ code: 2, err: expect.stringContaining('--resume') as unknown });
    expect((await built.run(...argv('cut', '--workers', '2', '--resume'))).code).toBe(1);
    expect(all('cut')).toEqual(all('one'));
    expect(existsSync(progress)).toBe(false);
  });

  it('does not go on with another question or another input', async () => {
    const at = input();
    const argv = ['batch', at('in.ndjson'), ...ASKED, '--out', at('cut.csv'), '--chunk', '3'];
    await killed([...argv, '--workers', '2'], at('cut.csv.yiju-progress.json'));
    const other = await built.run(...argv, '--workers', '1', '--resume', '--all');
    expect(other).toMatchObject({
      code: 2,
      err: expect.stringContaining('another question') as unknown,
    });
    writeFileSync(at('in.ndjson'), '{}\n', { flag: 'a' });
    expect((await built.run(...argv, '--workers', '1', '--resume')).code).toBe(2);
  });
});
