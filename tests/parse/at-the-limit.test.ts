import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const problems = (text: string): string[] =>
  parseYaml(text, '').diagnostics.map(
    ({ code, span }) => `${code} ${String(span?.line)}:${String(span?.column)}`,
  );

const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `k${String(index)}: 1\n`).join('');

describe('as much as may be is read, and no more', () => {
  it.each<[string, (count: number) => string, number, string[]]>([
    ['line breaks', (count) => '#\n'.repeat(count), 60_000, ['YAML_TOO_LARGE 60001:2']],
    ['commas', (count) => `# ${','.repeat(count)}`, 60_000, ['YAML_TOO_LARGE 1:60003']],
    ['colons', (count) => `# ${':'.repeat(count)}`, 60_000, ['YAML_TOO_LARGE 1:60003']],
    ['dashes', (count) => `# ${'-'.repeat(count)}`, 60_000, ['YAML_TOO_LARGE 1:60003']],
    [
      'all of them',
      (count) => `# ,:-\n#${'-'.repeat(count - 4)}`,
      60_000,
      ['YAML_TOO_LARGE 2:59998'],
    ],
    ['bytes', (count) => `#${'a'.repeat(count - 1)}`, 2 * 1024 * 1024, ['YAML_TOO_LARGE 1:1']],
    ['keys of one map', keys, 500, ['YAML_TOO_LARGE 501:5']],
    ['characters of a key', (count) => `${'k'.repeat(count)}: 1`, 200, ['YAML_KEY 1:1']],
  ])('%s', (_, text, most, expected) => {
    expect(problems(text(most))).toEqual([]);
    expect(problems(text(most + 1))).toEqual(expected);
  });

  it.each([
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\ud7ff', 3],
    ['\ue000', 3],
    ['\ufffd', 3],
    ['\u{10000}', 4],
    ['\u{10ffff}', 4],
  ])('bytes: %j has %i', (character, bytes) => {
    // A comment of so many characters, filled up with single bytes to the limit.
    const count = Math.floor((2 * 1024 * 1024 - 1) / bytes);
    const rest = 2 * 1024 * 1024 - 1 - count * bytes;
    const text = `#${character.repeat(count)}${'a'.repeat(rest)}`;
    expect(problems(text)).toEqual([]);
    expect(problems(`${text}a`)).toEqual(['YAML_TOO_LARGE 1:1']);
  });

  it('keys of several maps, each counted by itself', () => {
    const inner = keys(400).replace(/^/gm, '  ').trimEnd();
    expect(problems(`a:\n${inner}\nb:\n${inner}\n`)).toEqual([]);
    const flow = (count: number): string =>
      `{${Array.from({ length: count }, (_, index) => `k${String(index)}: 1`).join()}}`;
    expect(problems(`- ${flow(500)}\n- ${flow(500)}`)).toEqual([]);
    expect(problems(`- ${flow(501)}`)).toHaveLength(1);
  });

  it('keys without a value, which stand between commas', () => {
    const bare = (count: number): string =>
      `{${Array.from({ length: count }, (_, index) => `k${String(index)}`).join()}}`;
    expect(problems(bare(500))).toEqual([]);
    expect(problems(bare(501))).toEqual(['YAML_TOO_LARGE 1:1']);
    // Refused while it is looked through, at the comma: nothing has been built.
    expect(problems(`- ${bare(5000)}`)).toEqual([
      `YAML_TOO_LARGE 1:${String(3 + 10 * 2 + 90 * 3 + 401 * 4 + 501)}`,
    ]);
    expect(problems(`[${Array(5000).fill('a').join()}]`)).toEqual([]);
  });
});
