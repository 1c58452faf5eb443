import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, temporaryDirectory } from './harness.js';

const MESSY = 'version: 1.0.0\ndistrict: "somewhere"\n';
const NEAT = 'district: somewhere\nversion: 1.0.0\n';

/** A pack with a case file, and beside those what has a form of its own. */
function district(pack: string): string {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'cases'));
  writeFileSync(join(directory, '2020.yaml'), pack);
  writeFileSync(join(directory, 'cases', 'a.yaml'), 'revision: r\ncases: []\n');
  writeFileSync(join(directory, 'cases', 'survivors.yaml'), "'b': 'a'\n");
  return directory;
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('yiju format', () => {
  it('writes packs and cases anew, and names those that changed', async () => {
    const directory = district(MESSY);
    const { code, out } = await cli(['format', directory]);
    expect(code).toBe(0);
    expect(out).toBe(`${join(directory, '2020.yaml')}\n2 files, 1 laid out anew\n`);
    expect(read(directory, '2020.yaml')).toBe(NEAT);
    expect(read(directory, 'cases', 'survivors.yaml')).toBe("'b': 'a'\n");
  });

  it('--check writes nothing, names the files and ends with 1', async () => {
    const directory = district(MESSY);
    const { code, out } = await cli(['format', '--check', directory]);
    expect(code).toBe(1);
    expect(out).toContain(`${join(directory, '2020.yaml')}\n`);
    expect(read(directory, '2020.yaml')).toBe(MESSY);
  });

  it('--check ends with 0 where nothing would change', async () => {
    expect(await cli(['format', '--check', district(NEAT)])).toMatchObject({
      code: 0,
      out: '2 files, 0 to be laid out anew\n',
    });
  });

  it('writes nothing at all when a file cannot be read, and gives the place', async () => {
    const directory = district(MESSY);
    const path = join(directory, 'broken.yaml');
    writeFileSync(path, 'district: a\nversion: [1\n');
    const { code, out, err } = await cli(['format', directory]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`${path}:`);
    expect(read(directory, '2020.yaml')).toBe(MESSY);
  });

  it('reads standard input for editors', async () => {
    expect(await cli(['format', '-'], { stdin: MESSY })).toMatchObject({ code: 0, out: NEAT });
  });
});
