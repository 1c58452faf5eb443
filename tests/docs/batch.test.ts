import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cli } from '../cli/harness.js';

const page = readFileSync('docs/batch.md', 'utf8');

it('docs/batch.md has the mapping of its example', () => {
  const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block);
  expect(blocks).toHaveLength(1);
  const example = readFileSync('examples/roster/mapping.yaml', 'utf8');
  for (const block of blocks) expect(example).toContain(block);
});

it('docs/batch.md has every option of the command', async () => {
  const { out } = await cli(['batch', '--help']);
  const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].flatMap(
    ([, name]) => name ?? [],
  );
  expect(options.length).toBeGreaterThan(15);
  for (const option of options.filter((name) => name !== '--help'))
    expect(page).toContain(`\`${option}`);
});
