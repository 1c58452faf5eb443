import { describe } from 'vitest';
import { table } from './harness.js';

describe('Dates, parameters and alternatives', () => {
  table([
    [
      'reversed',
      [['through: 2025-12-31', 'through: 2023-07-31']],
      ['DATES_REVERSED 11:12', 'FIGURE_NOT_IN_QUOTE 11:12'],
    ],
    [
      'one day',
      [
        ['自2023年8月1日起施行，有效期至2025年12月31日 }', '自2023年8月1日起施行 }'],
        ['through: 2025-12-31', 'through: 2023-08-01'],
      ],
      [],
    ],
    [
      'a draft in force',
      [['status: issued', 'status: draft']],
      ['DRAFT_IN_FORCE 10:9', 'DRAFT_IN_FORCE 11:12'],
    ],
    [
      'a draft',
      [
        ['status: issued', 'status: draft'],
        ['from: 2023-08-01\n', 'from: null\n'],
        ['through: 2025-12-31', 'through: null'],
      ],
      [],
    ],
    [
      'issued without a first day',
      [['from: 2023-08-01\n', 'from: null\n']],
      ['ISSUED_WITHOUT_FIRST_DAY 10:9'],
    ],
    [
      'two values from one day',
      [['- { value: 300, citation', '- { value: 300, from: 2023-08-01, citation']],
      ['DATES_OVERLAP 36:30'],
    ],
    [
      'values in the wrong order',
      [['- { value: 300, citation', '- { value: 300, from: 2025-12-31, citation']],
      ['DATES_REVERSED 36:30'],
    ],
    [
      'a second value without a day',
      [['value: 1430, from: 2023-08-01,', 'value: 1430,']],
      ['DATES_OVERLAP 36:9'],
    ],
    [
      'days with decimals',
      [['{ value: 90, citation', '{ value: 90.5, citation']],
      ['PARAMETER_UNIT 41:18', 'FIGURE_NOT_IN_QUOTE 41:18'],
    ],
    [
      'an amount in days',
      [['{ parameter: rate }', '{ parameter: days }']],
      ['UNUSED_PARAMETER? 31:3', 'PARAMETER_UNIT 63:58'],
    ],
    [
      'an amount by a parameter that there is not',
      [['{ parameter: rate }', '{ parameter: rates }']],
      ['UNUSED_PARAMETER? 31:3', 'UNKNOWN_PARAMETER 63:58'],
    ],
    [
      'the last benefit with a condition',
      [
        [
          '- { kind: cash, amount: { atLeast',
          '- { when: { var: lowIncome }, kind: cash, amount: { atLeast',
        ],
      ],
      ['ALTERNATIVE_ORDER 115:11'],
    ],
    [
      'an earlier benefit without one',
      [['when: { var: rural }, ', '']],
      ['ALTERNATIVE_ORDER 114:9'],
    ],
    [
      'a single benefit with a condition',
      [
        [
          'benefit: { kind: service, amount: null, per: person, every: year }',
          'benefit: { when: { var: rural }, kind: service, amount: null, per: person, every: year }',
        ],
      ],
      ['ALTERNATIVE_ORDER 94:16'],
    ],
    [
      'a range that is reversed',
      [['between: [10000, 20000]', 'between: [20000, 10000]']],
      ['RANGE_REVERSED 114:64'],
    ],
    [
      'a range up to a parameter that is lower from a day on',
      [
        ['between: [10000, 20000]', 'between: [{ parameter: rate }, 300]'],
        ['quote: 一次性救助1万元至2万元', 'quote: 一次性救助1万元至2万元'],
        [
          '    citations: [{ clause: 一（四）',
          '    figures: [{ value: "300", why: { zh: 例, en: example } }]\n    citations: [{ clause: 一（四）',
        ],
      ],
      ['RANGE_REVERSED 114:64'],
    ],
    [
      'fixed shares over the amount',
      [
        ['parts: 4 }', 'exact: 1430.01 }'],
        ['parts: 6 }', 'exact: 0 }'],
        [
          'id: monthly\n',
          'id: monthly\n    figures: [{ value: "1430.01", why: { zh: 例, en: example } }, { value: "0", why: { zh: 例, en: example } }]\n',
        ],
      ],
      ['SHARES_EXCEED_AMOUNT 65:25'],
    ],
    [
      'two payers without parts',
      [
        ['市, parts: 4', '市'],
        ['区, parts: 6', '区'],
      ],
      ['SHARES_UNDIVIDED 64:26'],
    ],
    [
      'a payer without parts beside one with them',
      [['区, parts: 6', '区']],
      ['SHARES_UNDIVIDED 64:50'],
    ],
    [
      'a payer of all that is left',
      [
        ['parts: 4 }', 'exact: { parameter: rate } }'],
        ['区, parts: 6', '区'],
      ],
      [],
    ],
    ['fixed shares up to the amount', [['parts: 4 }', 'exact: { parameter: rate } }']], []],
  ]);
});
