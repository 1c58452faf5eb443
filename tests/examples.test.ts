import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeCases } from '../src/testing/index.js';
import { cli } from './cli/harness.js';

const SIXTH = 'examples/sixth-document';

describeCases(SIXTH, { describe, it });

describe('the sixth document', () => {
  it('has nothing for yiju check to find', async () => {
    expect(await cli(['check', '--lang', 'en', SIXTH])).toMatchObject({
      code: 0,
      out: '1 pack, nothing found\n',
    });
  });

  it('has cases for everything that yiju test counts', async () => {
    const { code, out } = await cli(['test', '--lang', 'en', '--gaps', SIXTH]);
    expect(code).toBe(0);
    const counts = [...out.matchAll(/(\d+)\/(\d+) /g)];
    expect(counts).toHaveLength(4);
    for (const [, has, all] of counts) expect(has).toBe(all);
  });

  it('stands in the layout of yiju format', async () => {
    expect((await cli(['format', '--check', SIXTH])).code).toBe(0);
  });

  it('is the one that the guide builds', () => {
    const guide = readFileSync('docs/author-guide.md', 'utf8');
    const pack = readFileSync(`${SIXTH}/2025.yaml`, 'utf8');
    const cases = readFileSync(`${SIXTH}/cases/all.yaml`, 'utf8');
    const source = readFileSync(`${SIXTH}/source.txt`, 'utf8');
    const blocks = [...guide.matchAll(/```(yaml|text)\n([\s\S]*?)```/g)];
    expect(blocks.length).toBeGreaterThan(5);
    for (const [, kind, block] of blocks) {
      const files = kind === 'text' ? source : `${pack}\n${cases}`;
      expect(files).toContain(block);
    }
  });
});
