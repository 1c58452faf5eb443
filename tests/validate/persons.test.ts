import { describe } from 'vitest';
import { table } from './harness.js';

describe('Persons', () => {
  table([
    [
      'person in an item for the household',
      [['- { var: lowIncome }', '- { var: person.pregnant }']],
      ['PERSON_WITHOUT_PERSON 112:18'],
    ],
    [
      'a term about a person in an item for the household',
      [['- { var: lowIncome }', '- { var: terms.old }']],
      ['PERSON_WITHOUT_PERSON 112:18'],
    ],
    [
      'a term about a person through another',
      [
        [
          '    citations: [{ clause: 一（三）, quote: 65岁以上 }]\n',
          '    citations: [{ clause: 一（三）, quote: 65岁以上 }]\n  older:\n    title: { zh: 老, en: old }\n    when: { var: terms.old }\n    citations: [{ clause: 一（三）, quote: 65岁以上 }]\n',
        ],
        ['- { var: lowIncome }', '- { var: terms.older }'],
      ],
      ['PERSON_WITHOUT_PERSON 116:18'],
    ],
    [
      'person in an alternative for the household',
      [['when: { var: rural }', 'when: { var: person.pregnant }']],
      ['PERSON_WITHOUT_PERSON 114:24'],
    ],
    ['on death, for a person', [['id: monthly\n', 'id: monthly\n    onDeath: true\n']], []],
    [
      'on death, for the household',
      [['for: household', 'for: household\n    onDeath: true']],
      ['PERSON_WITHOUT_PERSON 109:5'],
    ],
  ]);
});
