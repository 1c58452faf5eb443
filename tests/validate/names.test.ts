import { describe } from 'vitest';
import { table } from './harness.js';

describe('Names', () => {
  table([
    [
      'two items with one id',
      [
        ['- id: hospital', '- id: monthly'],
        ['items: [hospital]', 'items: [monthly]'],
      ],
      ['DUPLICATE_ID 68:9'],
    ],
    [
      'an unknown item in a group',
      [['items: [checkup-50, checkup-65]', 'items: [checkup-50, checkup-66]']],
      ['UNKNOWN_ITEM 54:25'],
    ],
    [
      'an unknown item in the register',
      [['items: [hospital]', 'items: [hospital, hosptal]']],
      ['UNKNOWN_ITEM 133:88'],
    ],
    [
      'an unknown clause of a citation',
      [
        [
          'citations: [{ clause: 一（二）, quote: 三级',
          'citations: [{ clause: 一(二), quote: 三级',
        ],
      ],
      ['UNKNOWN_CLAUSE 87:27'],
    ],
    [
      'an unknown clause of an item',
      [['  - id: relief\n    clause: 一（四）', '  - id: relief\n    clause: 一（五）']],
      ['UNKNOWN_CLAUSE 106:13'],
    ],
    [
      'an unknown clause of a reading',
      [['hardship:\n    clause: 一（四）', 'hardship:\n    clause: 二']],
      ['UNKNOWN_CLAUSE 23:13'],
    ],
    [
      'a reading taken that is no option',
      [['taken: poor', 'taken: por']],
      ['UNKNOWN_READING_OPTION 28:12'],
    ],
    [
      'an item on an unknown reading',
      [['for: household', 'for: household\n    readings: [hardshp]']],
      ['UNKNOWN_READING 109:16'],
    ],
  ]);
});
