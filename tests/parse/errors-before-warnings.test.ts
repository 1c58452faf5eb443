import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';

const WARNINGS = '- yes\n'.repeat(200);

describe('however many warnings there are', () => {
  it.each([
    ['a doubled key', '- { a: 1, a: 2 }\n', 'YAML_KEY'],
    ['what the library refuses', '- a: b: c\n', 'YAML_SYNTAX'],
    ['what is too deep', `- ? ${'? - '.repeat(25)}a\n`, 'YAML_TOO_DEEP'],
  ])('%s is an error among the diagnostics, and there is no data', (_, line, code) => {
    const { data, diagnostics } = parseYaml(WARNINGS + line, '');
    expect(data).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toContain(code);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
  });

  it('warnings alone leave the data', () => {
    const { data, diagnostics } = parseYaml(`${WARNINGS}- yes\n`, '');
    expect(data).toHaveLength(201);
    expect(diagnostics).toHaveLength(200);
  });

  it('the findings of a pack come among two hundred in all', () => {
    const parsed = parseYaml(`nobody: [${'yes, '.repeat(200)}no]\n`, '');
    const { diagnostics } = validatePack(parsed, null);
    expect(diagnostics).toHaveLength(200);
    expect(diagnostics.map(({ code }) => code)).toContain('UNKNOWN_PROPERTY');
  });
});
