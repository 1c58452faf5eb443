import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCases } from '../src/testing/index.js';
import { cli, temporaryDirectory } from './cli/harness.js';

describeCases('policies', { describe, it });

/** A copy of a district with the first occurrence of some text in its pack changed, and the line of it. */
function changed(district: string, pack: string, from: string, to: string) {
  const directory = temporaryDirectory();
  cpSync(join('policies', district), directory, { recursive: true });
  const path = join(directory, pack);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(from);
  expect(at, from).toBeGreaterThan(-1);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
  const line = text.slice(0, at).split('\n').length;
  return { directory, place: `${path}:${String(line)}:` };
}

describe('a pack of which one thing is changed', () => {
  it.each([
    ['an age', '{ var: mother.age }, 49]', '{ var: mother.age }, 50]', 'FIGURE_NOT_IN_QUOTE'],
    ['a figure', 'value: 1430', 'value: 1431', 'FIGURE_NOT_IN_QUOTE'],
    ['a quote', 'quote: 优先为年满60周岁', 'quote: 优先为年满六十周岁', 'QUOTE_NOT_IN_CLAUSE'],
  ])('is found by check with the line: %s', async (_, from, to, code) => {
    const { directory, place } = changed('kaifeng', '2023.yaml', from, to);
    const { code: exit, out } = await cli(['check', directory]);
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`${place.replaceAll('.', '\\.')}\\d+ ${code}`));
  });

  it('is found by test with the line of the case, where every figure still stands in its quote', async () => {
    const bound = '">=": [{ var: mother.age }, 49]';
    const { directory } = changed('kaifeng', '2023.yaml', bound, bound.replace('>=', '>'));
    expect((await cli(['check', directory])).code).toBe(0);
    const { code, out } = await cli(['test', directory, '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/cases\/income\.yaml:\d+:\d+: 女方49周岁生日当日/);
  });
});
