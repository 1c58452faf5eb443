import { describe } from 'vitest';
import { table } from './harness.js';
import type { Patch } from './harness.js';

/** In place of the mother's age, in an item whose own quotes have neither 65 nor 90. */
const monthly = (condition: string): Patch => ['{ ">=": [{ var: mother.age }, 49] }', condition];

const DAYS = '{ var: mother.hospital.daysThisYear }';
const FEW = `{ "<": [${DAYS}, 90] }`;
const ALLOWED = `{ "<=": [${DAYS}, { var: parameters.days }] }`;
const AGED = '{ ">=": [{ var: mother.age }, 65] }';

describe('A number that the rule’s own quotes have not', () => {
  table([
    ['stands alone', [monthly(AGED)], ['FIGURE_NOT_IN_QUOTE 62:70']],
    [
      'stands beside a term that is not used',
      [monthly(`{ and: [{ var: rural }, ${AGED}] }`)],
      ['FIGURE_NOT_IN_QUOTE 62:94'],
    ],
    [
      'stands in the quote of a term that is used',
      [monthly(`{ and: [{ var: terms.old }, ${AGED}] }`)],
      [],
    ],
    ['stands in no quote of a figure', [monthly(FEW)], ['FIGURE_NOT_IN_QUOTE 62:87']],
    [
      'stands in the quote of a figure that is used',
      [monthly(`{ and: [${ALLOWED}, ${FEW}] }`)],
      [],
    ],
    [
      'stands in the quote of a figure that a term uses',
      [
        monthly(FEW),
        [
          'when: { and: [{ var: onlyChild }, { var: child.deceased }] }',
          `when: { and: [{ var: onlyChild }, { var: child.deceased }, ${ALLOWED}] }`,
        ],
      ],
      [],
    ],
  ]);
});

describe('Amounts', () => {
  table([
    [
      'of which the first is the second',
      [['between: [10000, 20000]', 'between: [10000, 10000]']],
      [],
    ],
    [
      'of which the first is higher',
      [['between: [10000, 20000]', 'between: [20000, 10000]']],
      ['RANGE_REVERSED 114:64'],
    ],
    ['of a figure, with decimals', [['{ value: 300, citation', '{ value: "300.00", citation']], []],
  ]);
});
