import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { patched, table } from './harness.js';
import { SMALL_PACK } from './small-pack.js';

describe('Everything that is wrong with a shape is said, and once', () => {
  table([
    [
      'two properties that there are not',
      [['repeals: []', 'repeals: []\n  opened: true\n  sealed: true']],
      ['UNKNOWN_PROPERTY 13:3', 'UNKNOWN_PROPERTY 14:3'],
    ],
    [
      'two properties that are missing',
      [
        ['  repeals: []\n', ''],
        ['  status: issued\n', ''],
      ],
      ['MISSING_PROPERTY 5:3', 'MISSING_PROPERTY 5:3'],
    ],
    [
      'a property that is missing and another that there is not',
      [['repeals: []', 'sealed: true']],
      ['MISSING_PROPERTY 5:3', 'UNKNOWN_PROPERTY 12:3'],
    ],
    [
      'a property that is missing, though one of nearly its name is elsewhere',
      [
        ['  repeals: []\n', ''],
        ['codes: ["4102"]', 'codes: ["4102"]\n  repeal: []'],
      ],
      ['MISSING_PROPERTY 5:3', 'UNKNOWN_PROPERTY 19:3'],
    ],
    [
      'a first day that has neither the form of a day nor is one',
      [['from: 2023-08-01\n', 'from: soon\n']],
      ['WRONG_FORMAT 10:9'],
    ],
    [
      'a first day long before all others',
      [['from: 2023-08-01\n', 'from: "1023-08-01"\n']],
      ['WRONG_FORMAT 10:9'],
    ],
  ]);
});

describe('A jurisdiction', () => {
  const whole =
    'jurisdiction:\n  name: { zh: 小区, en: Small }\n  codes: ["4102"]\n  citations: [{ clause: 一, quote: 扶助 }]\n';
  table([
    ['that is left out', [[whole, '']], ['MISSING_PROPERTY 1:1']],
    ['that is a code', [[whole, 'jurisdiction: 4102\n']], ['WRONG_TYPE 17:15']],
    ['that is nothing', [[whole, 'jurisdiction: null\n']], ['WRONG_TYPE 17:15']],
    ['of one code without a list', [['codes: ["4102"]', 'codes: "4102"']], ['WRONG_TYPE 19:10']],
  ]);
});

describe('Warnings', () => {
  table([
    [
      'of the text stand among the others in the order of the text',
      [
        ['en: relief }', 'en: Yes }'],
        ['{ var: parameters.days }', '90'],
      ],
      ['UNUSED_PARAMETER? 37:3', 'YAML_TWO_WAYS? 107:26'],
    ],
  ]);

  it('are left out where there are two hundred errors', () => {
    const bad = `{ or: [${Array(50).fill('{ var: nothing }').join(', ')}] }`;
    const text = patched(SMALL_PACK, [
      ['{ var: child.deceased }', Array(5).fill(bad).join(', ')],
      ['{ var: parameters.days }', '90'],
    ]);
    const { diagnostics } = validatePack(parseYaml(text, ''), null);
    expect(diagnostics).toHaveLength(200);
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });
});
