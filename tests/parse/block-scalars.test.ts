import { describe, expect, it } from 'vitest';
import { steep } from '../../scripts/hostile/bombs.js';
import { MAX_KEYS } from '../../src/engine/parse/limits.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';

const codesOf = (text: string): string[] => [
  ...new Set(parseYaml(text, '').diagnostics.map(({ code }) => code)),
];

describe('texts of several lines', () => {
  it('end no level in which they stand', () => {
    expect(codesOf(steep(1))).toEqual([]);
    expect(codesOf(steep(2))).toEqual(['YAML_TOO_DEEP']);
    // Read more than once: what the library builds of such a text ended the process the second time.
    for (let time = 0; time < 3; time += 1) expect(codesOf(steep(28))).toEqual(['YAML_TOO_DEEP']);
  });

  it('are counted as values of keys like others', () => {
    const keys = (count: number): string =>
      Array.from({ length: count }, (_, index) => `k${String(index)}: |\n  text\n`).join('');
    const inner = keys(MAX_KEYS + 1).replace(/^/gm, '  ');
    expect(codesOf(keys(MAX_KEYS))).toEqual([]);
    expect(parseYaml(`a:\n${inner.trimEnd()}\n`, '').diagnostics).toMatchObject([
      { code: 'YAML_TOO_LARGE', span: { line: 2 + 2 * MAX_KEYS } },
    ]);
  });

  it('are read as they stand, what follows too', () => {
    const text = '- a: |\n    one\n    two\n  b: >-\n    three\n    four\n- c: [1]\n';
    expect(parseYaml(text, '').data).toEqual([{ a: 'one\ntwo\n', b: 'three four' }, { c: [1] }]);
  });
});
