import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const problems = (text: string): string[] =>
  parseYaml(text, '').diagnostics.map(
    ({ code, span }) => `${code} ${String(span?.line)}:${String(span?.column)}`,
  );

const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `k${String(index)}: 1\n`).join('');

/** A list of so many values, itself counted. */
const values = (count: number): string =>
  `[${Array(count - 1)
    .fill('a')
    .join()}]`;

describe('as much as may be is read, and no more', () => {
  it.each<[string, (count: number) => string, number, string[]]>([
    ['lines', (count) => '#\n'.repeat(count - 1), 50_000, ['YAML_TOO_LARGE 1:1']],
    ['commas', (count) => `# ${','.repeat(count)}`, 100_000, ['YAML_TOO_LARGE 1:1']],
    ['bytes', (count) => `#${'a'.repeat(count - 1)}`, 2 * 1024 * 1024, ['YAML_TOO_LARGE 1:1']],
    ['keys of one map', keys, 2000, ['YAML_TOO_LARGE 2001:6']],
    ['characters of a key', (count) => `${'k'.repeat(count)}: 1`, 200, ['YAML_KEY 1:1']],
    ['values', values, 60_000, ['YAML_TOO_LARGE 1:120000']],
  ])('%s', (_, text, most, expected) => {
    expect(problems(text(most))).toEqual([]);
    expect(problems(text(most + 1))).toEqual(expected);
  });

  it.each([
    ['of two bytes', 'é', 2],
    ['of three', '依', 3],
    ['of four', '𠀀', 4],
  ])('bytes of characters %s', (_, character, bytes) => {
    // A comment of so many characters, filled up with single bytes to the limit.
    const count = Math.floor((2 * 1024 * 1024 - 1) / bytes);
    const rest = 2 * 1024 * 1024 - 1 - count * bytes;
    const text = `#${character.repeat(count)}${'a'.repeat(rest)}`;
    expect(problems(text)).toEqual([]);
    expect(problems(`${text}a`)).toEqual(['YAML_TOO_LARGE 1:1']);
  });

  it('keys of several maps, each counted by itself', () => {
    const inner = keys(1500).replace(/^/gm, '  ').trimEnd();
    expect(problems(`a:\n${inner}\nb:\n${inner}\n`)).toEqual([]);
    const flow = (count: number): string =>
      `{${Array.from({ length: count }, (_, index) => `k${String(index)}: 1`).join()}}`;
    expect(problems(`- ${flow(2000)}\n- ${flow(2000)}`)).toEqual([]);
    expect(problems(`- ${flow(2001)}`)).toHaveLength(1);
  });
});
