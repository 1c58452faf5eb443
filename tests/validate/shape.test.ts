import { describe } from 'vitest';
import { table } from './harness.js';

describe('The shape of a pack', () => {
  table([
    ['nothing wrong', [], []],
    ['a missing property', [['district: small\n', '']], ['MISSING_PROPERTY 1:1']],
    [
      'a misspelt property, and not also a missing one',
      [['version: 1', 'vesion: 1']],
      ['UNKNOWN_PROPERTY 3:1'],
    ],
    [
      'an unknown property',
      [['repeals: []', 'repeals: []\n  sealed: true']],
      ['UNKNOWN_PROPERTY 13:3'],
    ],
    ['a year that is not quoted', [['revision: "2023"', 'revision: 2023']], ['WRONG_TYPE 2:11']],
    ['codes that are not quoted are taken', [['codes: ["4102"]', 'codes: [4102]']], []],
    ['a word outside the list', [['status: issued', 'status: isued']], ['WRONG_VALUE 9:11']],
    ['a day that is none', [['from: 2023-08-01\n', 'from: "2023-02-30"\n']], ['WRONG_FORMAT 10:9']],
    [
      'a day that is none, unquoted',
      [['through: 2025-12-31', 'through: 2025-02-29']],
      ['YAML_TWO_WAYS? 11:12', 'WRONG_FORMAT 11:12'],
    ],
    [
      'a name with capitals',
      [
        ['  hardship:\n', '  Hardship:\n'],
        ['readings.hardship', 'readings.Hardship'],
      ],
      ['WRONG_FORMAT 22:3'],
    ],
    [
      'money with three decimals',
      [['amount: { exact: 300 }', 'amount: { exact: 300.125 }']],
      ['WRONG_FORMAT 82:24'],
    ],
    [
      'no kind of amount',
      [['amount: { exact: 300 }', 'amount: { exat: 300 }']],
      ['WRONG_VALUE 82:15'],
    ],
    [
      'two kinds of amount',
      [['amount: { exact: 300 }', 'amount: { exact: 300, atMost: 400 }']],
      ['UNKNOWN_PROPERTY 82:29'],
    ],
    [
      'an amount that is a bare number',
      [['amount: { exact: 300 }', 'amount: 300']],
      ['WRONG_VALUE 82:15'],
    ],
    [
      'a figure with a misspelt property',
      [['{ parameter: rate }', '{ paramter: rate }']],
      ['UNKNOWN_PROPERTY 63:47'],
    ],
    ['neither persons nor household', [['for: household', 'for: house']], ['WRONG_VALUE 108:10']],
    [
      'an unknown member',
      [
        [
          'id: checkup-65\n    clause: 一（三）\n    title: { zh: 体检, en: check-up }\n    for: [mother, father]',
          'id: checkup-65\n    clause: 一（三）\n    title: { zh: 体检, en: check-up }\n    for: [mother, fater]',
        ],
      ],
      ['WRONG_VALUE 100:19'],
    ],
    [
      'a list of one benefit',
      [['amount: { exact: 300 }', 'amount: { between: [300] }']],
      ['TOO_FEW 82:26'],
    ],
    [
      'an unknown operator of JSON Logic',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "!=": [{ var: mother.age }, 49] }']],
      ['UNKNOWN_OPERATOR 62:42'],
    ],
    [
      'a misspelt operator',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ adn: [] }']],
      ['UNKNOWN_OPERATOR 62:42'],
    ],
    [
      'two operators',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: rural, "!": { var: onlyChild } }']],
      ['WRONG_ARITY 62:40'],
    ],
    ['no operator', [['{ ">=": [{ var: mother.age }, 49] }', '{}']], ['WRONG_ARITY 62:40']],
    [
      'a text for a condition',
      [['{ ">=": [{ var: mother.age }, 49] }', 'rural']],
      ['WRONG_TYPE 62:40'],
    ],
    [
      'false for a condition',
      [['when: { var: terms.old }', 'when: false']],
      ['WRONG_VALUE 101:11'],
    ],
    [
      'one operand too few',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: mother.age }] }']],
      ['WRONG_ARITY 62:48'],
    ],
    [
      'one operand too many',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: mother.age }, 49, 50] }']],
      ['WRONG_ARITY 62:48'],
    ],
    [
      'a list under !',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "!": [{ var: rural }] }']],
      ['WRONG_TYPE 62:47'],
    ],
  ]);
});
