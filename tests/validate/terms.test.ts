import { describe } from 'vitest';
import { table } from './harness.js';

describe('Terms and what is unused', () => {
  table([
    [
      'a term that uses itself',
      [['{ var: child.deceased }] }', '{ var: terms.died }] }']],
      ['TERM_CYCLE 45:11'],
    ],
    [
      'two terms that use each other',
      [
        ['{ var: child.deceased }] }', '{ var: terms.old }] }'],
        [
          '{ ">=": [{ var: person.age }, 65] }',
          '{ or: [{ ">=": [{ var: person.age }, 65] }, { var: terms.died }] }',
        ],
      ],
      ['TERM_CYCLE 45:11', 'BANDS_OVERLAP 54:12'],
    ],
    [
      'an unused term',
      [['when: { var: terms.old }', 'when: { ">=": [{ var: person.age }, 65] }']],
      ['UNUSED_TERM? 47:3'],
    ],
    [
      'a term that only an unused term uses',
      [
        ['when: { and: [{ var: terms.died }, ', 'when: { and: [{ var: rural }, '],
        [
          '{ ">=": [{ var: person.age }, 65] }',
          '{ and: [{ ">=": [{ var: person.age }, 65] }, { "!": { var: terms.died } }] }',
        ],
        ['when: { var: terms.old }', 'when: { ">=": [{ var: person.age }, 65] }'],
      ],
      ['UNUSED_TERM? 43:3', 'UNUSED_TERM? 47:3'],
    ],
    ['an unused parameter', [['{ var: parameters.days }', '90']], ['UNUSED_PARAMETER? 37:3']],
    [
      'an unused reading',
      [['        - { "==": [{ var: readings.hardship }, any] }\n', '']],
      ['UNUSED_READING? 22:3'],
    ],
    [
      'a reading that only an item names',
      [
        ['        - { "==": [{ var: readings.hardship }, any] }\n', ''],
        ['for: household', 'for: household\n    readings: [hardship]'],
      ],
      [],
    ],
  ]);
});
