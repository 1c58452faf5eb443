import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPacks, InputError, loadPolicies } from '../../src/node/index.js';
import { cli, temporaryDirectory } from './harness.js';

/** A copy of a district's pack, changed. */
function changedPack(change: (text: string) => string = (text) => text): string {
  const directory = temporaryDirectory();
  cpSync('policies/kaifeng', directory, { recursive: true });
  const path = join(directory, '2023.yaml');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return directory;
}

const codes = (paths: string | readonly string[]): string[] =>
  checkPacks(paths)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('yiju check', () => {
  it('shows the line with a caret, and ends with 1', async () => {
    const directory = changedPack((text) => text.replace('force: mandatory', 'force: mandatery'));
    const { code, out } = await cli(['check', directory]);
    expect(code).toBe(1);
    expect(out).toMatch(/2023\.yaml:\d+:\d+ WRONG_VALUE/);
    expect(out).toMatch(/force: mandatery\n +\^/);
  });

  it('ends with 2 where there is nothing to check', async () => {
    expect(await cli(['check', 'no-such'])).toEqual({
      code: 2,
      out: '',
      err: 'no-such: there is no such file or directory\n',
    });
  });

  it('finds policies by itself', async () => {
    const { code, out } = await cli(['check', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^6 packs, nothing found(, \d+ notes?)?\n$/m);
  }, 120_000);
});

describe('the source text', () => {
  it('must be beside the pack', () => {
    const directory = changedPack();
    rmSync(join(directory, 'source.txt'));
    expect(codes(directory)).toContain('SOURCE_MISSING');
  });

  it('must be the text that the pack was written from', () => {
    const directory = changedPack();
    const path = join(directory, 'source.txt');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    expect(codes(directory)).toEqual(['SOURCE_CHANGED']);
    expect(() => loadPolicies(directory)).toThrow(InputError);
  });
});

describe('packs of the same district and revision', () => {
  it('are refused, at the later one', () => {
    const paths = ['policies/kaifeng/2023.yaml', join(changedPack(), '2023.yaml')];
    expect(codes(paths)).toEqual(['DUPLICATE_PACK']);
    const double = checkPacks(paths).find(({ code }) => code === 'DUPLICATE_PACK');
    const lines = readFileSync('policies/kaifeng/2023.yaml', 'utf8').split('\n');
    const line = lines.findIndex((text) => text.startsWith('revision:')) + 1;
    expect(double).toMatchObject({ source: paths[1], span: { line } });
  });

  it('may be the same file twice', () => {
    expect(codes(['policies/kaifeng', 'policies/kaifeng/2023.yaml'])).toEqual([]);
  });
});

describe('loadPolicies', () => {
  it('binds the engine to the packs of a directory', () => {
    const { packs, evaluate, decide } = loadPolicies('policies/kaifeng');
    expect(packs.map(({ pack }) => `${pack.district}@${pack.revision}`)).toEqual(['kaifeng@2023']);
    const household = { members: [{ role: 'mother', hukou: { code: '410202' } }] };
    const { receipt, entitlements } = evaluate(household, { on: '2024-05-01' });
    const [kaifeng] = packs;
    expect(receipt.packs).toMatchObject([
      { id: 'kaifeng@2023', version: kaifeng?.pack.version, sha256: kaifeng?.program.sha256 },
    ]);
    expect(decide(household, { on: '2024-05-01' })).toHaveLength(entitlements.length);
  });
});
