import type { Condition } from '../../../src/generated/pack.types.js';
import type { Case, CaseFile, Data, Value } from '../case.js';
import { ON } from '../case.js';
import { data, EQUALITY, fact, not, ORDER, over, rule, said } from '../build.js';
import { dice } from '../dice.js';

const COMPARED: readonly (readonly [string, number | string | boolean, readonly string[]])[] = [
  ['mother.age', 49, ORDER],
  ['mother.disability.grade', 3, ORDER],
  ['mother.majorIllness.year', 2023, ORDER],
  ['mother.residence.code', '110101', ORDER],
  ['rural', true, EQUALITY],
  ['rural', false, EQUALITY],
  ['mother.selfCare', 'none', EQUALITY],
];

const open = COMPARED.flatMap(([name, value, operators]) =>
  operators.flatMap((operator) => [
    over(`${name} ${operator} ${said(value)}`, { rule: rule(operator, fact(name), value) }, {}),
    over(`${said(value)} ${operator} ${name}`, { rule: rule(operator, value, fact(name)) }, {}),
    over(
      `not ${name} ${operator} ${said(value)}`,
      { rule: not(rule(operator, fact(name), value)) },
      {},
    ),
  ]),
);

/** Two facts of one type, and a value that one of them may have. */
const PAIRS: readonly (readonly [string, string, Value, readonly string[]])[] = [
  ['mother.majorIllness.year', 'father.majorIllness.year', 2015, ORDER],
  ['mother.majorIllness.year', 'father.majorIllness.year', 1990, ORDER],
  ['mother.residence.code', 'child.residence.code', '320101', ORDER],
  ['mother.residence.code', 'child.residence.code', '000000', ORDER],
  ['previousYearIncome', 'mother.majorIllness.ownPayment', '1234.56', ORDER],
  ['mother.medicalInsurance', 'father.medicalInsurance', 'none', EQUALITY],
  ['mother.dementia', 'father.dementia', false, EQUALITY],
];

const pairs = PAIRS.flatMap(([left, right, value, operators]) =>
  operators.flatMap((operator) => {
    const condition = { rule: rule(operator, fact(left), fact(right)) };
    return [
      over(`${left} ${operator} ${right}: ${said(value)} and unknown`, condition, {
        [left]: value,
      }),
      over(`${left} ${operator} ${right}: unknown and ${said(value)}`, condition, {
        [right]: value,
      }),
      ...(value === PAIRS.find((pair) => pair[0] === left)?.[2]
        ? [over(`${left} ${operator} ${right}: both unknown`, condition, {})]
        : []),
    ];
  }),
);

/** Bounds that every value passes, or none. */
const bounds: readonly (readonly [string, Condition])[] = [
  ['no age is below 0', rule('<', fact('mother.age'), 0)],
  ['no grade is above 4', rule('>', fact('mother.disability.grade'), 4)],
  ['a grade, if there is one, is at least 1', rule('>=', fact('mother.disability.grade'), 1)],
  ['income is at least nothing', rule('>=', fact('previousYearIncome'), fact('parameters.none'))],
  ['income is below nothing', rule('<', fact('previousYearIncome'), fact('parameters.none'))],
];

const rural = fact('rural');
const poor = fact('lowIncome');
const care = (word: string): Condition => rule('==', fact('mother.selfCare'), word);
const grade = fact('mother.disability.grade');
const ways = (first: Condition, second: Condition): Condition[] =>
  [first, not(first)].flatMap((one) =>
    [second, not(second)].map((other) => rule('and', one, other)),
  );

/** The same unknown fact asked more than once. */
const settled: readonly (readonly [string, Condition])[] = [
  ['a or not a', rule('or', rural, not(rural))],
  ['a and not a', rule('and', rural, not(rural))],
  ['a equals a', rule('==', rural, rural)],
  ['a differs from a', not(rule('==', rural, rural))],
  [
    'an age below 49 and at least 49',
    rule('and', rule('<', fact('mother.age'), 49), rule('>=', fact('mother.age'), 49)),
  ],
  [
    'an age below 49 or below 60, and at least 60',
    rule(
      'and',
      rule('or', rule('<', fact('mother.age'), 49), rule('<', fact('mother.age'), 60)),
      rule('>=', fact('mother.age'), 60),
    ),
  ],
  [
    'at least 60 and not at least 49',
    rule('and', rule('>=', fact('mother.age'), 60), not(rule('>=', fact('mother.age'), 49))),
  ],
  ['a grade of at most 2 or of more', rule('or', rule('<=', grade, 2), rule('<', 2, grade))],
  ['a grade of at most 2 and of more', rule('and', rule('<=', grade, 2), rule('<', 2, grade))],
  ['one of every word', rule('or', care('full'), care('partial'), care('none'))],
  ['one of all words but one', rule('or', care('full'), care('partial'))],
  ['two words at once', rule('and', care('full'), care('partial'))],
  ['none of the words', rule('and', not(care('full')), not(care('partial')), not(care('none')))],
  [
    'in one list or in the rest',
    rule(
      'or',
      rule('in', fact('mother.selfCare'), ['full']),
      rule('in', fact('mother.selfCare'), ['partial', 'none']),
    ),
  ],
  ['every combination of two', rule('or', ...ways(rural, poor))],
  ['every combination of two but one', rule('or', ...ways(rural, poor).slice(1))],
  ['no combination of two', rule('and', ...ways(rural, poor).map(not))],
  ['a or (not a and b)', rule('or', rural, rule('and', not(rural), poor))],
  [
    'income up to a sum or above it',
    rule(
      'or',
      rule('<=', fact('previousYearIncome'), fact('parameters.sum')),
      rule('>', fact('previousYearIncome'), fact('parameters.sum')),
    ),
  ],
  [
    'income up to a sum and above it',
    rule(
      'and',
      rule('<=', fact('previousYearIncome'), fact('parameters.sum')),
      rule('>', fact('previousYearIncome'), fact('parameters.sum')),
    ),
  ],
  [
    'a code before another and after it',
    rule(
      'and',
      rule('<', fact('mother.residence.code'), '110101'),
      rule('>', fact('mother.residence.code'), '110102'),
    ),
  ],
  [
    'a word in a list and the list without it',
    rule(
      'and',
      rule('in', 'diabetes', fact('mother.chronicConditions')),
      not(rule('in', 'diabetes', fact('mother.chronicConditions'))),
    ),
  ],
];

const parameters = {
  none: { unit: 'CNY', value: 0 },
  sum: { unit: 'CNY', value: '3000.00' },
} as const;

const used = (condition: Condition): object => {
  const names = Object.entries(parameters).filter(([name]) =>
    JSON.stringify(condition).includes(`parameters.${name}`),
  );
  return names.length > 0 ? { parameters: Object.fromEntries(names) } : {};
};

const exact = [...bounds, ...settled].map(([note, condition]) =>
  over(`${note}; all unknown`, { rule: condition, ...used(condition) }, {}),
);

const terms = { country: rural, either: rule('or', rural, not(rural)) };
const named = [
  over(
    'a term on an unknown fact',
    { rule: fact('terms.country'), terms: { country: terms.country } },
    {},
  ),
  over(
    'not a term on an unknown fact',
    { rule: not(fact('terms.country')), terms: { country: terms.country } },
    {},
  ),
  over(
    'a term that holds either way',
    { rule: fact('terms.either'), terms: { either: terms.either } },
    {},
  ),
  over(
    'a term and the contrary of its fact',
    { rule: rule('and', fact('terms.country'), not(rural)), terms: { country: terms.country } },
    {},
  ),
  over(
    'a term, its fact known',
    { rule: fact('terms.country'), terms: { country: terms.country } },
    { rural: true },
  ),
];

const NAMES = ['rural', 'lowIncome', 'housingDifficulty', 'povertyRelief'];

/** Formulas thrown with seeded dice, over four facts of which some are unknown. */
function thrown(count: number): Case[] {
  const { below } = dice(2023);
  const formula = (depth: number): Condition => {
    const kind = depth === 0 ? 0 : below(4);
    if (kind === 0) return fact(NAMES[below(NAMES.length)] ?? '');
    if (kind === 1) return not(formula(depth - 1));
    return rule(kind === 2 ? 'and' : 'or', formula(depth - 1), formula(depth - 1));
  };
  return Array.from({ length: count }, (_, number) => {
    const condition = rule(number % 2 === 0 ? 'and' : 'or', formula(3), formula(3));
    const known: Data = data(
      Object.fromEntries(
        NAMES.map((name): [string, Value | undefined] => [
          name,
          [true, false, undefined, undefined][below(4)],
        ]),
      ),
    );
    return over(`a formula, number ${String(number + 1)}`, { rule: condition }, known);
  });
}

export const unknown: CaseFile = {
  name: 'unknown',
  title: 'Unknown only if some answer makes the condition hold and some other does not',
  on: ON,
  cases: [...open, ...pairs, ...exact, ...named, ...thrown(240)],
};
