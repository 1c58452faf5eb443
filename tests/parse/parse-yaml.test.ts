import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const dataOf = (text: string): unknown => parseYaml(text, 'text.yaml').data;

/** Each diagnostic as `CODE line:column`, a warning with a `?`. */
const problemsOf = (text: string): string[] =>
  parseYaml(text, 'text.yaml').diagnostics.map(
    ({ code, severity, span }) =>
      `${code}${severity === 'warning' ? '?' : ''} ${String(span?.line)}:${String(span?.column)}`,
  );

describe('values', () => {
  it.each([
    ['12', 12],
    ['-3', -3],
    ['0', 0],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['12345678901234567890', '12345678901234567890'],
    ['-0', '-0'],
    ['+1', '+1'],
    ['1430.10', '1430.10'],
    ['0.10', '0.10'],
    ['.5', '.5'],
    ['1e3', '1e3'],
    ['0x1f', '0x1f'],
    ['0o17', '0o17'],
    ['.nan', '.nan'],
    ['.inf', '.inf'],
    ['true', true],
    ['false', false],
    ['null', null],
    ['~', null],
    ['"12"', '12'],
    ["'true'", 'true'],
    ['"null"', 'null'],
    ['2024-02-29', '2024-02-29'],
    ['汴政办〔2023〕24号', '汴政办〔2023〕24号'],
    ['a b', 'a b'],
  ])('%s', (text, value) => {
    expect(parseYaml(`a: ${text}`, '')).toMatchObject({ data: { a: value }, diagnostics: [] });
  });

  it.each([
    ['', null],
    ['a:', { a: null }],
    ['a: |\n  12\n', { a: '12\n' }],
    ['a: >-\n  1\n  2\n', { a: '1 2' }],
    ['[1, [2], {}]', [1, [2], {}]],
    ['{ a: { b: c } }', { a: { b: 'c' } }],
    ['---\na: 1\n...\n# end\n', { a: 1 }],
    ['\ufeffa: 1', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['yes: 1\nno: 2\non: 3', { yes: 1, no: 2, on: 3 }],
    ['12: a\ntrue: b', { 12: 'a', true: 'b' }],
  ])('%j', (text, data) => {
    expect(parseYaml(text, '')).toMatchObject({ data, diagnostics: [] });
  });

  it('gives maps of which every key is their own', () => {
    expect(Object.getPrototypeOf(dataOf('toString: 1'))).toBe(Object.prototype);
    expect(dataOf('toString: 1\nhasOwnProperty: 2')).toEqual({ toString: 1, hasOwnProperty: 2 });
  });
});

describe('what other readers of YAML read otherwise', () => {
  it.each([
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'N',
    'True',
    'NULL',
    '1:30',
    '190:20:30',
    '010',
    '0777',
    '1_000',
    '2024-02-30',
    '2024-2-3',
    '2024-13-01',
  ])('%s', (text) => {
    expect(problemsOf(`a: ${text}`)).toEqual(['YAML_TWO_WAYS? 1:4']);
    expect(dataOf(`a: ${text}`)).toEqual({ a: text });
    expect(problemsOf(`a: "${text}"`)).toEqual([]);
  });
});

describe('refused', () => {
  it.each([
    ['an anchor and an alias', 'a: &x 1\nb: *x', ['YAML_ALIAS 1:4', 'YAML_ALIAS 2:4']],
    ['an alias to itself', 'a: &x [*x]', ['YAML_ALIAS 1:4', 'YAML_ALIAS 1:8']],
    ['a tag', 'a: !!int "1"', ['YAML_TAG 1:4']],
    ['a tag of its own', 'a: !date 1', ['YAML_TAG 1:4']],
    ['a directive', '%YAML 1.1\n---\na: 1', ['YAML_DIRECTIVE 1:1']],
    ['a second document', 'a: 1\n---\nb: 1', ['YAML_SEVERAL_DOCUMENTS 2:1']],
    ['a second document after an end', 'a: 1\n...\nb: 1', ['YAML_SEVERAL_DOCUMENTS 3:1']],
    ['two ends', 'a: 1\n...\n...\n', ['YAML_SEVERAL_DOCUMENTS 3:1']],
    ['a key twice', 'a: 1\nb: { c: 1, c: 2 }\na: 2', ['YAML_KEY 2:12', 'YAML_KEY 3:1']],
    [
      'dangerous keys',
      '__proto__: {}\nconstructor: 1\nprototype: 1',
      ['YAML_KEY 1:1', 'YAML_KEY 2:1', 'YAML_KEY 3:1'],
    ],
    ['a quoted dangerous key', 'a: { "__proto__": 1 }', ['YAML_KEY 1:6']],
    ['a merge', 'a: 1\n<<: { b: 1 }', ['YAML_KEY 2:1']],
    ['a key that is not composed', '"e\u0301": 1', ['YAML_KEY 1:1']],
    ['a key that is too long', `${'k'.repeat(201)}: 1`, ['YAML_KEY 1:1']],
    ['no key', ': 1', ['YAML_KEY 1:1']],
    ['a tab for indentation', 'a:\n\t- b', ['YAML_SYNTAX 2:1']],
    ['a bracket that nothing closes', 'a: [1', ['YAML_SYNTAX 1:6']],
    ['a bracket that closes nothing', 'a: 1]\nb: [1]]', ['YAML_SYNTAX 2:7']],
    ['a comma too many', 'a: [1,, 2]', ['YAML_SYNTAX 1:7']],
    ['a comma too few', 'a: ["1" "2"]', ['YAML_SYNTAX 1:9']],
    ['a value too many', 'a: "1" "2"', ['YAML_SYNTAX 1:8']],
    ['a quote that nothing closes', 'a: "1', ['YAML_SYNTAX 1:6']],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(dataOf(text)).toBeUndefined();
  });

  it('a map or a list as a key', () => {
    expect(problemsOf('? [a]\n: 1')[0]).toMatch(/^YAML_KEY /);
    expect(problemsOf('{ {a: 1}: 2 }')[0]).toMatch(/^YAML_KEY /);
  });
});

describe('places', () => {
  const { locate, locateKey } = parseYaml('a: 1\nb:\n  - x\n  - { c/d: 2, "e~f": }\n', 'text.yaml');

  it.each([
    ['', 1, 1],
    ['/a', 1, 4],
    ['/b', 3, 3],
    ['/b/0', 3, 5],
    ['/b/1', 4, 5],
    ['/b/1/c~1d', 4, 12],
    ['/b/1/e~0f', 4, 15],
    ['/b/7/x', 3, 3],
    ['/b/0/x', 3, 5],
    ['/none/x', 1, 1],
  ])('of the value at %s', (pointer, line, column) => {
    expect(locate(pointer)).toMatchObject({ line, column });
  });

  it('of keys', () => {
    expect(locateKey('/b')).toMatchObject({ line: 2, column: 1, start: 5, end: 6 });
    expect(locateKey('/b/1/c~1d')).toMatchObject({ line: 4, column: 7 });
    expect(locateKey('/b/0')).toBeNull();
    expect(locateKey('/none')).toBeNull();
    expect(locateKey('')).toBeNull();
  });

  it('of nothing, when nothing could be read', () => {
    expect(parseYaml('a: !x 1', '').locate('/a')).toBeNull();
  });
});
