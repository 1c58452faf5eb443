import { describe } from 'vitest';
import { table } from './harness.js';

describe('Types of conditions', () => {
  table([
    [
      'a fact that there is not',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: mother.livng }']],
      ['UNKNOWN_FACT 62:47'],
    ],
    [
      'an object of facts',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: mother }']],
      ['UNKNOWN_FACT 62:47'],
    ],
    [
      'a leaf that is no fact',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: mother.birthDate }']],
      ['UNKNOWN_FACT 62:47'],
    ],
    [
      'a name of the prototype',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: constructor }']],
      ['UNKNOWN_FACT 62:47'],
    ],
    [
      'a term that there is not',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: terms.dead }']],
      ['UNKNOWN_TERM 62:47'],
    ],
    [
      'a term of the prototype',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: terms.constructor }']],
      ['UNKNOWN_TERM 62:47'],
    ],
    [
      'a parameter that there is not',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">=": [{ var: mother.age }, { var: parameters.ages }] }',
        ],
      ],
      ['UNKNOWN_PARAMETER 62:77'],
    ],
    [
      'a reading that there is not',
      [['readings.hardship }, any', 'readings.hardhip }, any']],
      ['UNUSED_READING? 22:3', 'UNKNOWN_READING 111:27'],
    ],
    [
      'an option that there is not',
      [['readings.hardship }, any', 'readings.hardship }, an']],
      ['UNKNOWN_READING_OPTION 111:48'],
    ],
    [
      'a number as a condition',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: mother.age }']],
      ['NOT_A_CONDITION 62:47'],
    ],
    [
      'a word as a condition',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "!": { var: mother.selfCare } }']],
      ['NOT_A_CONDITION 62:54'],
    ],
    [
      'a reading as a condition',
      [['- { var: lowIncome }', '- { var: readings.hardship }']],
      ['NOT_A_CONDITION 112:18'],
    ],
    [
      'a parameter as a condition',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: parameters.rate }']],
      ['NOT_A_CONDITION 62:47'],
    ],
    [
      'today as a condition',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ var: today.date }']],
      ['NOT_A_CONDITION 62:47'],
    ],
    [
      'today by itself',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: today }, "2023-08-01"] }']],
      ['UNKNOWN_FACT 62:56', 'FIGURE_NOT_IN_QUOTE 62:65'],
    ],
    [
      'an age compared with an age',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">": [{ var: mother.age }, { var: child.age }] }',
        ],
      ],
      ['TYPE_MISMATCH 62:76'],
    ],
    [
      'a year compared with the year',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ "==": [{ var: child.deathYear }, { var: today.year }] }',
        ],
      ],
      [],
    ],
    [
      'true or false compared',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "==": [{ var: mother.pregnant }, false] }']],
      [],
    ],
    [
      'an age compared with a year',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">": [{ var: mother.age }, { var: today.year }] }',
        ],
      ],
      ['TYPE_MISMATCH 62:76'],
    ],
    [
      'a number in quotes',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: mother.age }, "49"] }']],
      ['TYPE_MISMATCH 62:70'],
    ],
    [
      'a number with decimals',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: mother.age }, 49.5] }']],
      ['TYPE_MISMATCH 62:70'],
    ],
    [
      'a word outside the fact',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "==": [{ var: mother.selfCare }, non] }']],
      ['TYPE_MISMATCH 62:75'],
    ],
    [
      'a word with an order',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "<": [{ var: mother.selfCare }, none] }']],
      ['TYPE_MISMATCH 62:55'],
    ],
    [
      'true or false with an order',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "<": [{ var: mother.pregnant }, true] }']],
      ['TYPE_MISMATCH 62:55'],
    ],
    [
      'a list compared',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ "==": [{ var: mother.chronicConditions }, diabetes] }',
        ],
      ],
      ['TYPE_MISMATCH 62:56'],
    ],
    [
      'words of two facts',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ "==": [{ var: mother.selfCare }, { var: mother.medicalInsurance }] }',
        ],
      ],
      ['TYPE_MISMATCH 62:82'],
    ],
    [
      'money with a figure written out',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">=": [{ var: mother.majorIllness.ownPayment }, 300] }',
        ],
      ],
      ['TYPE_MISMATCH 62:90', 'FIGURE_NOT_IN_QUOTE 62:90'],
    ],
    [
      'money with a parameter in CNY',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">=": [{ var: mother.majorIllness.ownPayment }, { var: parameters.rate }] }',
        ],
      ],
      [],
    ],
    [
      'money with a parameter in days',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">=": [{ var: mother.majorIllness.ownPayment }, { var: parameters.days }] }',
        ],
      ],
      ['PARAMETER_UNIT 62:97'],
    ],
    [
      'an age with a parameter in days',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ ">=": [{ var: mother.age }, { var: parameters.days }] }',
        ],
      ],
      ['PARAMETER_UNIT 62:77'],
    ],
    [
      'a day that is none',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: today.date }, "2023-02-29"] }']],
      ['TYPE_MISMATCH 62:70'],
    ],
    [
      'a day with a number',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: today.date }, 20230228] }']],
      ['TYPE_MISMATCH 62:70', 'FIGURE_NOT_IN_QUOTE 62:70'],
    ],
    [
      'a code that is a number',
      [['["410202"', '[410202']],
      ['TYPE_MISMATCH 78:20', 'FIGURE_NOT_IN_QUOTE 78:20'],
    ],
    ['a code that has letters', [['["410202"', '["41020x"']], ['TYPE_MISMATCH 78:20']],
    [
      'no side is a fact',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [50, 49] }']],
      ['TYPE_MISMATCH 62:40', 'FIGURE_NOT_IN_QUOTE 62:49'],
    ],
    [
      'a parameter with a number',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: parameters.days }, 49] }']],
      ['TYPE_MISMATCH 62:40'],
    ],
    [
      'a reading with an order',
      [['- { var: lowIncome }', '- { ">": [{ var: readings.hardship }, poor] }']],
      ['TYPE_MISMATCH 112:47'],
    ],
    [
      'a reading with a fact',
      [['- { var: lowIncome }', '- { "==": [{ var: readings.hardship }, { var: rural }] }']],
      ['TYPE_MISMATCH 112:55'],
    ],
    [
      'a reading in a list',
      [['- { var: lowIncome }', '- { in: [{ var: readings.hardship }, [poor]] }']],
      ['TYPE_MISMATCH 112:25'],
    ],
    [
      'a term compared',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "==": [{ var: terms.died }, true] }']],
      ['TYPE_MISMATCH 62:56'],
    ],
    [
      'a condition compared',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ "==": [{ "!": { var: rural } }, true] }']],
      ['TYPE_MISMATCH 62:49'],
    ],
    [
      'a list that holds a word outside the fact',
      [['[full, partial]', '[full, partal]']],
      ['TYPE_MISMATCH 76:51'],
    ],
    [
      'a list of numbers',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ in: [{ var: child.disability.grade }, [1, 2, 3, "4"]] }',
        ],
      ],
      [
        'FIGURE_NOT_IN_QUOTE 62:81',
        'FIGURE_NOT_IN_QUOTE 62:84',
        'FIGURE_NOT_IN_QUOTE 62:87',
        'TYPE_MISMATCH 62:90',
      ],
    ],
    [
      'a list of money',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ in: [{ var: mother.majorIllness.ownPayment }, [300]] }',
        ],
      ],
      ['TYPE_MISMATCH 62:54', 'FIGURE_NOT_IN_QUOTE 62:89'],
    ],
    [
      'a literal in a list',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ in: [full, [full, none]] }']],
      ['TYPE_MISMATCH 62:47'],
    ],
    [
      'a list in a list',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ in: [[full], [full, none]] }']],
      ['TYPE_MISMATCH 62:47'],
    ],
    [
      'a word outside the fact that is a list',
      [['in: [diabetes', 'in: [diabetis']],
      ['TYPE_MISMATCH 77:18'],
    ],
    [
      'a fact in a fact that is a list',
      [
        [
          '{ ">=": [{ var: mother.age }, 49] }',
          '{ in: [{ var: mother.selfCare }, { var: mother.chronicConditions }] }',
        ],
      ],
      ['TYPE_MISMATCH 62:54'],
    ],
    [
      'in a fact that is no list',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ in: [full, { var: mother.selfCare }] }']],
      ['TYPE_MISMATCH 62:60'],
    ],
    [
      'in a literal',
      [['{ ">=": [{ var: mother.age }, 49] }', '{ in: [full, fuller] }']],
      ['TYPE_MISMATCH 62:53'],
    ],
    [
      'several problems at once',
      [
        ['{ ">=": [{ var: mother.age }, 49] }', '{ ">=": [{ var: mother.aeg }, 49] }'],
        ['in: [diabetes', 'in: [diabetis'],
      ],
      ['UNKNOWN_FACT 62:56', 'TYPE_MISMATCH 77:18'],
    ],
  ]);
});
