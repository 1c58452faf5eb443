import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_DEPTH, MAX_KEYS, MAX_SIGNS } from '../../src/engine/parse/limits.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const fill = (part: string, before = ''): string =>
  before + part.repeat(Math.floor((MAX_BYTES - before.length) / part.length));

const codesOf = (text: string): Set<string> =>
  new Set(parseYaml(text, '').diagnostics.map(({ code }) => code));

/** Generous, for machines that do other things as well; what is not refused early takes much longer. */
const MILLISECONDS = 5000;

describe('a text that is refused early', () => {
  it.each([
    ['too many bytes', 'a'.repeat(MAX_BYTES + 1), 'YAML_TOO_LARGE'],
    ['too many bytes of Chinese', '依'.repeat(MAX_BYTES / 3 + 1), 'YAML_TOO_LARGE'],
    ['too many bytes of pairs', '𠀀'.repeat(MAX_BYTES / 4 + 1), 'YAML_TOO_LARGE'],
    ['too many lines', '# \n'.repeat(MAX_SIGNS + 1), 'YAML_TOO_LARGE'],
    ['brackets', fill('['), 'YAML_TOO_DEEP'],
    ['braces', fill('{'), 'YAML_TOO_DEEP'],
    ['brackets with keys', '[a: '.repeat(50_000), 'YAML_TOO_DEEP'],
    ['lists in a line', '- '.repeat(50_000), 'YAML_TOO_DEEP'],
    ['explicit keys in a line', fill('? '), 'YAML_TOO_DEEP'],
    ['empty keys in a line', ': '.repeat(50_000), 'YAML_TOO_DEEP'],
    ['keys in a line', 'a: '.repeat(50_000), 'YAML_TOO_DEEP'],
    [
      'keys in lines',
      Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'YAML_TOO_DEEP',
    ],
    ['commas', '[' + ','.repeat(1000), 'YAML_SYNTAX'],
    ['closing brackets', fill(']'), 'YAML_SYNTAX'],
    ['values without commas', fill('"" ', '['), 'YAML_SYNTAX'],
    ['values without a list', fill('"" ', '- '), 'YAML_SYNTAX'],
    ['empty keys in brackets', fill(': ', '['), 'YAML_TOO_LARGE'],
    ['values', fill('a,', '['), 'YAML_TOO_LARGE'],
    ['keys in a line in braces', fill('a:,', '{'), 'YAML_TOO_LARGE'],
    [
      'keys',
      Array.from({ length: MAX_KEYS + 1 }, (_, key) => `k${String(key)}: 1\n`).join(''),
      'YAML_TOO_LARGE',
    ],
    ['tags', fill('!a '), 'YAML_TAG'],
    ['anchors', fill('&a '), 'YAML_ALIAS'],
    ['aliases', fill('*a '), 'YAML_ALIAS'],
    ['a bomb of aliases', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]', 'YAML_ALIAS'],
  ])('%s', (_, text, code) => {
    const started = performance.now();
    expect(codesOf(text)).toEqual(new Set([code]));
    expect(performance.now() - started).toBeLessThan(MILLISECONDS);
  });
});

describe('limits', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it('reads as many levels as it says, and no more', () => {
    expect(codesOf(nested(MAX_DEPTH))).toEqual(new Set());
    expect(codesOf(nested(MAX_DEPTH + 1))).toEqual(new Set(['YAML_TOO_DEEP']));
  });

  it('counts the levels of lists that are not indented', () => {
    const text = (depth: number): string =>
      Array.from(
        { length: depth },
        (_, level) => `${' '.repeat(level * 2)}a:\n${' '.repeat(level * 2)}- b: 1\n`,
      ).join('');
    expect(codesOf(text(MAX_DEPTH / 2 - 1))).toEqual(new Set());
    expect(codesOf(text(MAX_DEPTH / 2 + 1))).toEqual(new Set(['YAML_TOO_DEEP']));
  });

  it('reports no more than two hundred problems', () => {
    expect(parseYaml('- !x a\n'.repeat(1000), '').diagnostics).toHaveLength(200);
    expect(parseYaml('- yes\n'.repeat(1000), '').diagnostics).toHaveLength(200);
  });
});
