import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeApiReference } from '../../scripts/docs/api-reference.js';

const pagesOf = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );

it('docs/api is what the docstrings say: `npm run docs:api` writes it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'yiju-api-'));
  try {
    await writeApiReference(directory);
    expect(pagesOf('docs/api')).toEqual(pagesOf(directory));
  } finally {
    rmSync(directory, { recursive: true });
  }
});
