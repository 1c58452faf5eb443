import { describe } from 'vitest';
import { table } from './harness.js';
import type { Patch } from './harness.js';

const RANGE = 'between: [10000, 20000]';
const LEAST = 'amount: { atLeast: 10000 }';
/** The figure stands in no quote, which is no matter here. */
const explained = (figure: string): Patch => [
  '    citations: [{ clause: 一（四）',
  `    figures: [{ value: "${figure}", why: { zh: 例, en: example } }]\n    citations: [{ clause: 一（四）`,
];

describe('An amount by a parameter', () => {
  table([
    [
      'of days, at least',
      [[LEAST, 'amount: { atLeast: { parameter: days } }']],
      ['PARAMETER_UNIT 115:55'],
    ],
    [
      'of days, at most',
      [[LEAST, 'amount: { atMost: { parameter: days } }']],
      ['PARAMETER_UNIT 115:54'],
    ],
    ['of yuan, at least', [[LEAST, 'amount: { atLeast: { parameter: rate } }']], []],
    [
      'that there is not, in a range',
      [[RANGE, 'between: [{ parameter: nothing }, 20000]']],
      ['UNKNOWN_PARAMETER 114:78'],
    ],
    [
      'that there is not, as a share',
      [['parts: 4 }', 'exact: { parameter: nothing } }']],
      ['UNKNOWN_PARAMETER 64:58'],
    ],
    // The rate is 300 until 2023-08-01, and 1430 from then on.
    [
      'that is the higher end of a range only from a day on',
      [[RANGE, 'between: [1000, { parameter: rate }]'], explained('1000')],
      ['RANGE_REVERSED 114:64'],
    ],
    [
      'that is the higher end of a range on every day',
      [[RANGE, 'between: [200, { parameter: rate }]'], explained('200')],
      [],
    ],
  ]);
});

describe('Money', () => {
  table([
    [
      'is not compared with a figure written out as a text',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">=": [{ var: mother.majorIllness.ownPayment }, "300"] }',
        ],
      ],
      ['TYPE_MISMATCH 62:90'],
    ],
  ]);
});
