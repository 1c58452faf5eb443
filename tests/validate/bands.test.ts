import { describe } from 'vitest';
import { table } from './harness.js';

describe('Bands of ages', () => {
  table([
    [
      'a gap',
      [
        ['"<=": [50, { var: person.age }, 64]', '"<=": [50, { var: person.age }, 63]'],
        [
          '50-64岁的父母每年体检一次 }]',
          '50-64岁的父母每年体检一次 }]\n    figures: [{ value: "63", why: { zh: 例, en: example } }]',
        ],
      ],
      ['BANDS_GAP 54:12'],
    ],
    [
      'an overlap',
      [
        ['"<=": [50, { var: person.age }, 64]', '"<=": [50, { var: person.age }, 65]'],
        [
          '50-64岁的父母每年体检一次 }]',
          '50-64岁的父母每年体检一次 }]\n    figures: [{ value: "65", why: { zh: 例, en: example } }]',
        ],
      ],
      ['BANDS_OVERLAP 54:12'],
    ],
    [
      'a band without bounds',
      [['when: { "<=": [50, { var: person.age }, 64] }', 'when: true']],
      ['BANDS_OVERLAP 54:12'],
    ],
    [
      'bounds within or and not',
      [
        [
          'when: { "<=": [50, { var: person.age }, 64] }',
          'when: { and: [{ "!": { "<": [{ var: person.age }, 50] } }, { "!": { or: [{ ">": [{ var: person.age }, 64] }, { "==": [{ var: readings.hardship }, any] }] } }] }',
        ],
      ],
      [],
    ],
    [
      'a reading as it is taken',
      [
        [
          'when: { "<=": [50, { var: person.age }, 64] }',
          'when: { or: [{ "<=": [50, { var: person.age }, 64] }, { and: [{ "==": [{ var: readings.hardship }, any] }, { ">": [{ var: person.age }, 50] }] }] }',
        ],
      ],
      [],
    ],
    ['over no fact', [['over: person.age', 'over: person.aeg']], ['UNKNOWN_FACT 55:11']],
    [
      'over a fact that is no number',
      [['over: person.age', 'over: person.pregnant']],
      ['TYPE_MISMATCH 55:11'],
    ],
    ['over nothing', [['    over: person.age\n', '']], ['MISSING_PROPERTY 53:5']],
    ['of another kind', [['kind: bands', 'kind: either']], []],
  ]);
});
