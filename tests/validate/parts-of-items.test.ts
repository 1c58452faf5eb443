import { describe } from 'vitest';
import { table } from './harness.js';

const FUNDING = 'funding: [{ shares: [{ payer: 市, parts: 4 }, { payer: 区, parts: 6 }] }]';
const shares = '{ payer: 市, parts: 4 }, { payer: 区, parts: 6 }';

describe('Who pays', () => {
  table([
    [
      'on a condition, and nobody otherwise',
      [[FUNDING, `funding: [{ when: { var: rural }, shares: [${shares}] }]`]],
      [],
    ],
    [
      'on a condition that asks for a fact that there is not',
      [[FUNDING, `funding: [{ when: { var: rurall }, shares: [${shares}] }]`]],
      ['UNKNOWN_FACT 64:30'],
    ],
    [
      'always, before another who pays on a condition',
      [
        [
          FUNDING,
          `funding: [{ shares: [${shares}] }, { when: { var: rural }, shares: [{ payer: 省 }] }]`,
        ],
      ],
      ['ALTERNATIVE_ORDER 64:15'],
    ],
    [
      'on a condition, before another who always pays',
      [
        [
          FUNDING,
          `funding: [{ when: { var: rural }, shares: [${shares}] }, { shares: [{ payer: 省 }] }]`,
        ],
      ],
      [],
    ],
  ]);
});

describe('What is named', () => {
  table([
    [
      'a parameter, by the words of a title only',
      [
        ['{ var: parameters.days }', '90'],
        ['en: hospital }', 'en: days }'],
      ],
      ['UNUSED_PARAMETER? 37:3'],
    ],
    [
      'a person, in what must not hold for a household',
      [['- { var: lowIncome }', '- { "!": { var: person.pregnant } }']],
      ['PERSON_WITHOUT_PERSON 112:25'],
    ],
    [
      'a parameter, in what must not hold',
      [
        [
          '- { "<=": [{ var: person.hospital.daysThisYear }, { var: parameters.days }] }',
          '- { "!": { ">": [{ var: person.hospital.daysThisYear }, { var: parameters.days }] } }',
        ],
      ],
      [],
    ],
  ]);
});
