import { describe } from 'vitest';
import { table } from './harness.js';

describe('Figures stand in quotes', () => {
  table([
    [
      'an age in a condition',
      [['{ var: mother.age }, 49]', '{ var: mother.age }, 48]']],
      ['FIGURE_NOT_IN_QUOTE 62:70'],
    ],
    [
      'the neighbour of the age in the text',
      [['"<=": [50, { var: person.age }, 64]', '"<": [49, { var: person.age }, 65]']],
      ['FIGURE_NOT_IN_QUOTE 93:19', 'FIGURE_NOT_IN_QUOTE 93:44'],
    ],
    [
      'an age in a term',
      [
        ['{ var: person.age }, 65]', '{ var: person.age }, 66]'],
        ['{ var: person.age }, 64]', '{ var: person.age }, 65]'],
      ],
      ['FIGURE_NOT_IN_QUOTE 49:41', 'FIGURE_NOT_IN_QUOTE 93:45'],
    ],
    [
      'a grade in Chinese numerals',
      [['{ var: child.disability.grade }, 3]', '{ var: child.disability.grade }, 2]']],
      ['FIGURE_NOT_IN_QUOTE 74:53'],
    ],
    [
      'an amount',
      [['amount: { exact: 300 }', 'amount: { exact: 301 }']],
      ['FIGURE_NOT_IN_QUOTE 82:24'],
    ],
    ['an amount with zeros', [['amount: { exact: 300 }', 'amount: { exact: 300.00 }']], []],
    [
      'an amount in 万',
      [['between: [10000, 20000]', 'between: [10000, 25000]']],
      ['FIGURE_NOT_IN_QUOTE 114:72'],
    ],
    [
      'a limit of days',
      [['limit: { days: 90', 'limit: { days: 91']],
      ['FIGURE_NOT_IN_QUOTE 85:22'],
    ],
    ['parts that differ', [['parts: 6', 'parts: 5']], ['FIGURE_NOT_IN_QUOTE 64:69']],
    [
      'parts that are alike',
      [
        ['parts: 4', 'parts: 1'],
        ['parts: 6', 'parts: 1'],
      ],
      [],
    ],
    [
      'a ratio',
      [['amount: { exact: 300 }', 'amount: { ratio: "0.5" }']],
      ['FIGURE_NOT_IN_QUOTE 82:24'],
    ],
    [
      'a value of a parameter',
      [['{ value: 90, citation', '{ value: 91, citation']],
      ['FIGURE_NOT_IN_QUOTE 41:18'],
    ],
    [
      'a first day of a value',
      [['from: 2023-08-01, citation', 'from: 2023-08-02, citation']],
      ['FIGURE_NOT_IN_QUOTE 36:30'],
    ],
    [
      'the first day of the instrument',
      [['from: 2023-08-01\n', 'from: 2023-08-02\n']],
      ['FIGURE_NOT_IN_QUOTE 10:9'],
    ],
    [
      'a day in a condition',
      [['{ var: today.date }, "2025-12-31"]', '{ var: today.date }, "2025-12-30"]']],
      ['FIGURE_NOT_IN_QUOTE 79:40'],
    ],
    [
      'a number in a list',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ in: [{ var: child.disability.grade }, [49, 7]] }',
        ],
      ],
      ['FIGURE_NOT_IN_QUOTE 62:81', 'FIGURE_NOT_IN_QUOTE 62:85'],
    ],
    [
      'days that the quotes have as yuan only',
      [
        [
          'value: 90, citation: { clause: 一（二）, quote: 不超过90天',
          'value: 300, citation: { clause: 一（二）, quote: 每日300元',
        ],
        [
          'figures: [{ value: 2025-12-31',
          'figures: [{ value: "90", why: { zh: 例, en: example } }, { value: 2025-12-31',
        ],
      ],
      ['FIGURE_NOT_IN_QUOTE 41:18'],
    ],
    [
      'an age that the quotes have as yuan only',
      [['{ var: mother.age }, 49]', '{ var: mother.age }, 1430]']],
      ['FIGURE_NOT_IN_QUOTE 62:70'],
    ],
    [
      'an amount that the quotes have as days only',
      [['amount: { exact: 300 }', 'amount: { exact: 90 }']],
      ['FIGURE_NOT_IN_QUOTE 82:24'],
    ],
    [
      'listed with a reason',
      [
        ['amount: { exact: 300 }', 'amount: { exact: 600 }'],
        [
          'figures: [{ value: 2025-12-31',
          'figures: [{ value: "600.0", why: { zh: 例, en: example } }, { value: 2025-12-31',
        ],
      ],
      [],
    ],
  ]);
});
