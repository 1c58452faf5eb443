import { describe } from 'vitest';
import { table } from './harness.js';
import type { Patch } from './harness.js';

const AGE = '{ ">=": [{ var: mother.age }, 49] }';
const ANY = '      any: { zh: 不限, en: any }\n';
const options = (count: number): Patch => [
  ANY,
  ANY +
    Array.from(
      { length: count - 2 },
      (_, index) => `      o${String(index)}: { zh: 另, en: another }\n`,
    ).join(''),
];

describe('How much may stand in a pack', () => {
  table([
    ['no day of a limit', [['limit: { days: 90', 'limit: { days: 0']], ['WRONG_VALUE 85:22']],
    [
      'more days of a limit than a year has',
      [['limit: { days: 90', 'limit: { days: 367']],
      ['WRONG_VALUE 85:22'],
    ],
    [
      'a limit for another time',
      [['days: 90, per: year', 'days: 90, per: month']],
      ['WRONG_VALUE 85:31'],
    ],
    [
      'a trillion yuan',
      [['amount: { exact: 300 }', 'amount: { exact: 1000000000000 }']],
      ['WRONG_VALUE 82:24'],
    ],
    [
      'a range of three',
      [['between: [10000, 20000]', 'between: [10000, 15000, 20000]']],
      ['TOO_MANY 114:64'],
    ],
    ['ten options of a reading', [options(10)], []],
    ['eleven options of a reading', [options(11)], ['TOO_MANY 26:7']],
    ['one option of a reading', [[ANY, '']], ['TOO_FEW 26:7']],
    [
      'a quote of one sign',
      [
        [
          '["4102"]\n  citations: [{ clause: 一, quote: 扶助',
          '["4102"]\n  citations: [{ clause: 一, quote: 扶',
        ],
      ],
      ['TOO_FEW 20:35'],
    ],
    [
      'a quote that is too long',
      [
        [
          '["4102"]\n  citations: [{ clause: 一, quote: 扶助',
          `["4102"]\n  citations: [{ clause: 一, quote: ${'扶'.repeat(1001)}`,
        ],
      ],
      ['TOO_MANY 20:35'],
    ],
    [
      'a member twice',
      [
        [
          'clause: 一（三）\n    title: { zh: 体检, en: check-up }\n    for: [mother, father]\n    when: { var: terms.old }',
          'clause: 一（三）\n    title: { zh: 体检, en: check-up }\n    for: [mother, mother]\n    when: { var: terms.old }',
        ],
      ],
      ['WRONG_VALUE 100:10'],
    ],
  ]);
});

// A slash and a tilde part the steps of a path into the data, and stand in names all the same.
describe('A name with a slash and a tilde is pointed at', () => {
  table([
    ['as a property', [['repeals: []', 'repeals: []\n  a/b~c: true']], ['UNKNOWN_PROPERTY 13:3']],
    ['as the name of a term', [['  old:\n', '  o/l~d:\n']], ['WRONG_FORMAT 47:3']],
    ['as an operator', [[AGE, '{ "/": [{ var: mother.age }, 49] }']], ['UNKNOWN_OPERATOR 62:42']],
    ['as another operator', [[AGE, '{ "~": [] }']], ['UNKNOWN_OPERATOR 62:42']],
  ]);
});
