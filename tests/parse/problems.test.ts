import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

/** Each diagnostic as its code and the words that it is about. */
const about = (text: string): string[] =>
  parseYaml(text, '').diagnostics.map(
    ({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`,
  );
const places = (text: string): string[] =>
  parseYaml(text, '').diagnostics.map(
    ({ code, span }) => `${code} ${String(span?.line)}:${String(span?.column)}`,
  );

describe('a problem is said of its own words', () => {
  it.each([
    ['a: !x 1', ['YAML_TAG !x']],
    ['a: 1\nb: &long 1', ['YAML_ALIAS &long']],
    ['a: [*long]', ['YAML_ALIAS *long']],
    ['%YAML 1.2\n---\na: 1', ['YAML_DIRECTIVE %YAML 1.2']],
    ['a: "1" "2"', ['YAML_SYNTAX "2"']],
    ["a: ['1' '2']", ["YAML_SYNTAX '2'"]],
    ['a: 1\nb: yes\nc: 1', ['YAML_TWO_WAYS yes']],
    ['one: 1\none: 2', ['YAML_KEY one']],
    ['a: 1\n---\nb: 1', ['YAML_SEVERAL_DOCUMENTS ---']],
  ])('%j', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });

  it('of the whole text, whatever part of the data it is in', () => {
    const [problem] = parseYaml('a: { b: yes }', 'text.yaml').diagnostics;
    expect(problem).toMatchObject({ path: '', source: 'text.yaml', severity: 'warning' });
  });

  it('in the lines after a bracket that is not closed', () => {
    expect(places('- [1\n- !x 2\n- [3\n- !x 4\n')).toEqual([
      'YAML_SYNTAX 2:1',
      'YAML_TAG 2:3',
      'YAML_SYNTAX 4:1',
      'YAML_TAG 4:3',
    ]);
    // Each bracket ends with its line: none of them stands inside another.
    expect(new Set(parseYaml('- [1\n'.repeat(45), '').diagnostics.map(({ code }) => code))).toEqual(
      new Set(['YAML_SYNTAX']),
    );
  });
});

describe('texts of several lines', () => {
  it.each<[string, unknown]>([
    ['a: |\n  1\n  2\nb: |\n  3\n\nc: 4\n', { a: '1\n2\n', b: '3\n', c: 4 }],
    ['a: >-\n  1\n  2\n"b": x\n', { a: '1 2', b: 'x' }],
    ['- a: |\n    1\n  b: 2\n- |\n  3\n- 4', [{ a: '1\n', b: 2 }, '3\n', 4]],
    ['a: "1\n  2"\nb: 3\n', { a: '1 2', b: 3 }],
  ])('%j are followed by others', (text, data) => {
    expect(parseYaml(text, '')).toMatchObject({ data, diagnostics: [] });
  });
});

describe('how many problems are said', () => {
  it('a text of several documents is refused once, at the second', () => {
    expect(places('a: 1\n---\nb: 1\n---\nc: 1\n---\nd: 1')).toEqual(['YAML_SEVERAL_DOCUMENTS 2:1']);
  });

  it('two hundred of all kinds together', () => {
    // In each line a warning, and an error of another part of the reader.
    const { diagnostics, data } = parseYaml('- a: b: yes\n- a: no\n'.repeat(150), '');
    expect(diagnostics).toHaveLength(200);
    expect(data).toBeUndefined();
  });
});

describe('places', () => {
  it('of what has a key and no value are those of the key', () => {
    const { locate, locateKey } = parseYaml('{ a, long, b: 1 }', '');
    expect(locate('/a')).toEqual({ start: 2, end: 3, line: 1, column: 3 });
    expect(locate('/long')).toEqual({ start: 5, end: 9, line: 1, column: 6 });
    expect(locateKey('/long')).toEqual(locate('/long'));
  });

  it('of keys are those of keys that there are', () => {
    const { locateKey } = parseYaml('a:\n  b: 1\n', '');
    expect(locateKey('/a/b')).toMatchObject({ line: 2, column: 3 });
    expect(locateKey('/a/c')).toBeNull();
    expect(locateKey('/a/b/c')).toBeNull();
  });

  it('of nothing, when nothing could be read', () => {
    const { locate, locateKey } = parseYaml('a: !x 1', '');
    expect(locate('/a')).toBeNull();
    expect(locateKey('/a')).toBeNull();
  });
});
