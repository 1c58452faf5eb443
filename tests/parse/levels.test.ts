import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const problems = (text: string): string[] =>
  parseYaml(text, '').diagnostics.map(
    ({ code, span }) => `${code} ${String(span?.line)}:${String(span?.column)}`,
  );

/** So many maps inside each other, each in a line of its own; the innermost has the value. */
const maps = (depth: number, value: string): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n') + ` ${value}\n`;

/** So many maps and lists in turn, the lists not indented. */
function mapsAndLists(depth: number): string {
  let text = 'a:\n';
  for (let level = 1; level + 2 <= depth; level += 2) text += `${' '.repeat(level - 1)}- a:\n`;
  return depth % 2 === 0 ? `${text}${' '.repeat(depth - 2)}- 1\n` : text;
}

describe('forty levels are read, and no more', () => {
  it.each(['1', "'1'", '"1"', '[]', '{}'])('of maps, the innermost of which has %s', (value) => {
    const own = value === '[]' || value === '{}' ? 1 : 0;
    expect(problems(maps(40 - own, value))).toEqual([]);
    expect(problems(maps(41 - own, value)).map((line) => line.split(' ')[0])).toEqual([
      'YAML_TOO_DEEP',
    ]);
  });

  it('of maps, the innermost of which has a text of several lines', () => {
    const text = `|\n${' '.repeat(50)}line\n${' '.repeat(50)}line`;
    expect(problems(maps(40, text))).toEqual([]);
    expect(problems(maps(41, text))[0]).toMatch(/^YAML_TOO_DEEP /);
  });

  it('of lists that are not indented, and the first that is too deep is named', () => {
    expect(problems(mapsAndLists(40))).toEqual([]);
    // In each line but the first, a list and then a map, two columns further in.
    expect(problems(mapsAndLists(41))).toEqual(['YAML_TOO_DEEP 21:41']);
  });

  it('of brackets, and the first that is too deep is named', () => {
    expect(problems('['.repeat(40) + ']'.repeat(40))).toEqual([]);
    expect(problems('['.repeat(41) + ']'.repeat(41))).toEqual(['YAML_TOO_DEEP 1:41']);
  });

  it('though many have been closed before', () => {
    const list = '['.repeat(39) + ']'.repeat(39);
    expect(problems(`- ${list}\n- ${list}\n- [${list.slice(1)}\n`)).toEqual([]);
    expect(problems(`[${Array(50).fill('[[]]').join()}]`)).toEqual([]);
  });
});

describe('five hundred keys of a map are read, and no more', () => {
  it('of each of several maps inside each other', () => {
    const map = `{${Array.from({ length: 400 }, (_, index) => `k${String(index)}: 1`).join()}}`;
    expect(problems(`[[${map}, ${map}]]`)).toEqual([]);
    expect(problems(`{ a: [${map}], b: [${map}] }`)).toEqual([]);
  });
});
