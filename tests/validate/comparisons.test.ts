import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { messagesOf, table } from './harness.js';
import type { Patch } from './harness.js';

const AGE = '{ ">=": [{ var: mother.age }, 49] }';
const OLD = 'when: { ">=": [{ var: person.age }, 65] }';

/** A parameter of whole numbers beside the others. */
const parameter = (unit: string, ...values: string[]): Patch => [
  '  days:\n',
  `  size:
    title: { zh: 数, en: size }
    unit: ${unit}
    values: [${values.join(', ')}]
  days:\n`,
];
const SIXTY_FIVE = '{ value: 65, citation: { clause: 一（三）, quote: 65岁以上 } }';
const sixtyFiveFrom = (from: string): string =>
  `{ value: 65, from: ${from}, citation: { clause: 一（三）, quote: 65岁以上 } }`;

describe('What is compared', () => {
  it.each<[string, string, string]>([
    [
      'a word with a reading',
      '{ "==": [{ var: mother.selfCare }, { var: readings.hardship }] }',
      '`readings.hardship` is compared with one of its options only',
    ],
    [
      'a code with a word',
      '{ "==": [{ var: mother.hukou.code }, { var: mother.selfCare }] }',
      '`mother.selfCare` is a word, compared with a code',
    ],
    [
      'a word with a list',
      '{ "==": [{ var: mother.selfCare }, { var: mother.chronicConditions }] }',
      '`mother.chronicConditions` is a list of words, compared with a word',
    ],
    [
      'true or false with a word',
      '{ "==": [{ var: mother.pregnant }, full] }',
      '`full` is neither true nor false',
    ],
    [
      'a grade with a year',
      '{ "==": [{ var: child.disability.grade }, { var: today.year }] }',
      '`today.year` is a calendar year, compared with a grade',
    ],
    [
      'a day with true or false',
      '{ "==": [{ var: today.date }, { var: rural }] }',
      '`rural` is true or false, compared with a day',
    ],
    [
      'money with days',
      '{ "<": [{ var: previousYearIncome }, { var: parameters.days }] }',
      '`parameters.days` is a number of days, compared with money',
    ],
    [
      'a year with years',
      '{ "<": [{ var: child.deathYear }, { var: child.age }] }',
      '`child.age` is a number of years, compared with a calendar year',
    ],
    [
      'a fact that there is not with a list',
      '{ in: [{ var: mother.livng }, [full]] }',
      'there is no fact `mother.livng` - did you mean `mother.living`?',
    ],
    [
      'a word with a fact that there is not',
      '{ in: [full, { var: mother.chronicCondition }] }',
      'there is no fact `mother.chronicCondition` - did you mean `mother.chronicConditions`?',
    ],
    [
      'a number in quotes with an age',
      '{ ">=": [{ var: mother.age }, "49"] }',
      '`49` is not a whole number - write it without quotes',
    ],
    ['a word with an age', '{ ">=": [{ var: mother.age }, old] }', '`old` is not a whole number'],
    [
      'a word with an order',
      '{ "<": [{ var: mother.selfCare }, none] }',
      '`mother.selfCare` is a word, which has no order - ask with `==` or `in`',
    ],
    [
      'true or false with an order',
      '{ "<": [{ var: mother.pregnant }, true] }',
      '`mother.pregnant` is true or false, which has no order',
    ],
    [
      'ages with each other',
      '{ ">": [{ var: mother.age }, { var: child.age }] }',
      'ages and counts are compared with figures only - ask which member it is with `person.role`, or compare years',
    ],
    [
      'a name that nobody could have meant',
      `{ var: ${'a'.repeat(119)} }`,
      `there is no fact \`${'a'.repeat(119)}\``,
    ],
  ])('%s: it is said why not', (_, condition, message) => {
    expect(messagesOf([[AGE, condition]])).toContain(message);
  });

  table([
    [
      'a count with a number of any kind',
      [
        parameter('count', SIXTY_FIVE),
        [AGE, '{ "<": [{ var: child.disability.grade }, { var: parameters.size }] }'],
      ],
      [],
    ],
    [
      'a count that is no whole number',
      [
        parameter('count', SIXTY_FIVE.replace('65,', '6.5,')),
        [AGE, '{ "<": [{ var: child.disability.grade }, { var: parameters.size }] }'],
      ],
      ['PARAMETER_UNIT 40:23', 'FIGURE_NOT_IN_QUOTE 40:23'],
    ],
  ]);
});

describe('Bands of an age', () => {
  const old = (condition: string): Patch => [OLD, `when: ${condition}`];
  table([
    ['one year alone', [old('{ "==": [{ var: person.age }, 65] }')], []],
    ['one year alone, the other way round', [old('{ "==": [65, { var: person.age }] }')], []],
    [
      'with something else besides',
      [
        old(
          '{ and: [{ ">=": [{ var: person.age }, 65] }, { in: [{ var: person.selfCare }, [full]] }] }',
        ),
      ],
      [],
    ],
    [
      'with something that must not be so',
      [old('{ and: [{ ">=": [{ var: person.age }, 65] }, { "!": { var: rural } }] }')],
      [],
    ],
    ['by what must not be so', [old('{ "!": { "<": [{ var: person.age }, 65] } }')], []],
    [
      'with another fact compared',
      [
        old(
          '{ and: [{ ">=": [{ var: person.age }, 65] }, { "==": [{ var: person.pregnant }, false] }] }',
        ),
      ],
      [],
    ],
    [
      'by a parameter',
      [
        parameter('years', SIXTY_FIVE),
        old('{ ">=": [{ var: person.age }, { var: parameters.size }] }'),
      ],
      [],
    ],
    [
      'by a parameter that is set anew with the same number',
      [
        parameter('years', SIXTY_FIVE, sixtyFiveFrom('2024-01-01')),
        old('{ ">=": [{ var: person.age }, { var: parameters.size }] }'),
      ],
      ['FIGURE_NOT_IN_QUOTE 40:90'],
    ],
    [
      'by a parameter that leaves a gap from a day on',
      [
        parameter('years', SIXTY_FIVE, sixtyFiveFrom('2024-01-01').replace('65,', '66,')),
        old('{ ">=": [{ var: person.age }, { var: parameters.size }] }'),
      ],
      ['FIGURE_NOT_IN_QUOTE 40:80', 'FIGURE_NOT_IN_QUOTE 40:90', 'BANDS_GAP 58:12'],
    ],
    [
      'by a reading that is taken',
      [
        old(
          '{ and: [{ ">=": [{ var: person.age }, 65] }, { "==": [{ var: readings.hardship }, poor] }] }',
        ),
      ],
      [],
    ],
    [
      'by a reading that is not taken',
      [
        old(
          '{ and: [{ ">=": [{ var: person.age }, 65] }, { "==": [{ var: readings.hardship }, any] }] }',
        ),
      ],
      [],
    ],
    ['of every age', [old('{ var: rural }')], ['BANDS_OVERLAP 54:12']],
  ]);

  it('say from when on a gap stands that a parameter has left', () => {
    const changing = parameter(
      'years',
      SIXTY_FIVE,
      sixtyFiveFrom('2024-01-01').replace('65,', '66,'),
    );
    const messages = messagesOf([
      changing,
      old('{ ">=": [{ var: person.age }, { var: parameters.size }] }'),
    ]);
    expect(messages).toContain(
      'a gap stands between `checkup-50` (50 to 64) and `checkup-65` (from 66), from 2024-01-01 on',
    );
  });
});

describe('Amounts and shares', () => {
  const funding = (shares: string): Patch => [
    'funding: [{ shares: [{ payer: 市, parts: 4 }, { payer: 区, parts: 6 }] }]',
    `funding: [{ shares: [${shares}] }]`,
  ];
  const amount = (text: string): Patch => ['amount: { exact: 300 }', `amount: ${text}`];
  table([
    ['at most a sum', [amount('{ atMost: 300 }')], []],
    [
      'at most a sum that is not in the text',
      [amount('{ atMost: 301 }')],
      ['FIGURE_NOT_IN_QUOTE 82:25'],
    ],
    [
      'a fixed share of an amount that is no sum',
      [
        ['exact: { parameter: rate } }', 'setBy: 区政府 }'],
        funding('{ payer: 市, exact: 1430 }, { payer: 区 }'),
      ],
      ['UNUSED_PARAMETER? 31:3'],
    ],
    [
      'fixed shares of more than the amount of every day',
      [
        ['exact: { parameter: rate } }', 'exact: 1430 }'],
        funding('{ payer: 市, exact: 1430 }, { payer: 区, exact: 1430 }'),
      ],
      ['UNUSED_PARAMETER? 31:3', 'SHARES_EXCEED_AMOUNT 64:25'],
    ],
    [
      'a fixed share of more than the amount of some day',
      [funding('{ payer: 市, exact: { parameter: rate } }, { payer: 区, exact: 300 }')],
      ['SHARES_EXCEED_AMOUNT 64:25', 'FIGURE_NOT_IN_QUOTE 64:87'],
    ],
  ]);
});

describe('Data that is no pack at all', () => {
  it.each([
    ['', 'must be object'],
    ['- district', 'must be object'],
    ['text', 'must be object'],
    ['jurisdiction: 4102', 'must be object'],
  ])('%j is refused', (text, message) => {
    const { pack, diagnostics } = validatePack(parseYaml(text, 'x.yaml'), null);
    expect(pack).toBeNull();
    expect(diagnostics.map((each) => each.message)).toContain(message);
  });
});

describe('Limits of what a pack says', () => {
  it.each<[string, Patch, string]>([
    ['too many days', ['limit: { days: 90', 'limit: { days: 367'], 'must be <= 366'],
    ['no day', ['limit: { days: 90', 'limit: { days: 0'], 'must be >= 1'],
    ['no part', ['parts: 4', 'parts: 0'], 'must be >= 1'],
    [
      'a title too long',
      ['title: { zh: 扶助金, en: monthly }', `title: { zh: 扶助金, en: ${'m'.repeat(5000)} }`],
      'must have at most',
    ],
    [
      'a member twice',
      [
        'id: monthly\n    clause: 一（一）\n    title: { zh: 扶助金, en: monthly }\n    for: [mother, father]',
        'id: monthly\n    clause: 一（一）\n    title: { zh: 扶助金, en: monthly }\n    for: [mother, mother]',
      ],
      'must not say the same twice',
    ],
    [
      'an unknown property of a term',
      ['    title: { zh: 老, en: old }', '    title: { zh: 老, en: old }\n    titel: x'],
      'unknown property `titel` - did you mean `title`?',
    ],
    ['an unknown period', ['every: null', 'every: week'], 'must be'],
    [
      'an amount of another kind',
      ['amount: { exact: 300 }', 'amount: { exact: [300] }'],
      'must be',
    ],
  ])('%s', (_, patch, message) => {
    expect(messagesOf([patch]).join('\n')).toContain(message);
  });
});
