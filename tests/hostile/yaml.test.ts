import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const found = (text: string): string[] =>
  parseYaml(text, '').diagnostics.map(
    ({ code, span }) => `${code} ${String(span?.line)}:${String(span?.column)}`,
  );
const read = (text: string): unknown => parseYaml(text, '').data;

describe('YAML that says one thing and does another', () => {
  it.each([
    ['an older version, in which yes is true', '%YAML 1.1\n---\na: yes', 'YAML_DIRECTIVE 1:1'],
    ['a tag for a date', 'a: !!timestamp 2024-01-01', 'YAML_TAG 1:4'],
    ['a tag for bytes', 'a: !!binary aGVsbG8=', 'YAML_TAG 1:4'],
    ['a tag for a set', '!!set {a, b}', 'YAML_TAG 1:1'],
    ['a tag that runs', 'a: !!js/function "() => 1"', 'YAML_TAG 1:4'],
    ['a map as a key', '? {a: 1}\n: 2', 'YAML_KEY 1:1, YAML_KEY 1:3'],
    ['é as two signs', 'e\u0301: 1', 'YAML_KEY 1:1'],
    ['the prototype', '__proto__: {rural: true}', 'YAML_KEY 1:1'],
    ['the constructor', 'constructor: {prototype: {rural: true}}', 'YAML_KEY 1:1'],
    ['the other name of it', 'a: {prototype: 1}', 'YAML_KEY 1:5'],
    ['a merge', 'a: 1\n<<: {b: 2}', 'YAML_KEY 2:1'],
    ['a key twice', 'a: 1\na: 2', 'YAML_KEY 2:1'],
  ])('%s is refused', (_, text, expected) => {
    expect(found(text).join(', ')).toBe(expected);
    expect(read(text)).toBeUndefined();
  });

  it('keeps the digits of every number that has no plain form', () => {
    const numbers = [
      '9007199254740993',
      '1e999',
      '.nan',
      '.inf',
      '1234.10',
      '02139',
      '0x1f',
      '1_0',
    ];
    expect(read(numbers.map((number) => `- ${number}`).join('\n'))).toEqual(numbers);
    expect(read('[1, -1, 0, 9007199254740991]')).toEqual([1, -1, 0, 9_007_199_254_740_991]);
  });

  it('leaves prototypes alone', () => {
    read('a: {__proto__: {rural: true}}');
    expect(({} as Record<string, unknown>)['rural']).toBeUndefined();
  });

  it('is read by one library, and not by one without limits', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(Object.keys(dependencies).filter((name) => name.includes('yaml'))).toEqual(['yaml']);
  });
});
