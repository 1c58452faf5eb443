import type { Condition } from '../../../src/generated/pack.types.js';
import type { Case, CaseFile } from '../case.js';
import { ON } from '../case.js';
import { data, EQUALITY, fact, not, ORDER, over, rule } from '../build.js';

/** What is absent, a value of its type, and the operators that its type has. */
const ABSENT: readonly (readonly [string, number | string | boolean, readonly string[]])[] = [
  ['mother.age', 49, ORDER],
  ['child.age', 0, ORDER],
  ['mother.disability.grade', 3, ORDER],
  ['mother.majorIllness.year', 2023, ORDER],
  ['mother.residence.code', '110101', ORDER],
  ['mother.dementia', true, EQUALITY],
  ['mother.dementia', false, EQUALITY],
  ['mother.selfCare', 'none', EQUALITY],
];

/** A condition on what is absent and its contrary: false and true. */
const both = (name: string, what: string, condition: Condition): Case[] => {
  const known = data({ [name]: null });
  return [
    over(`${what}: ${name} is absent`, { rule: condition }, known),
    over(`not ${what}: ${name} is absent`, { rule: not(condition) }, known),
  ];
};

const compared = ABSENT.flatMap(([name, value, operators]) =>
  operators.flatMap((operator) => [
    ...both(name, `${operator} ${String(value)}`, rule(operator, fact(name), value)),
    ...both(name, `${String(value)} ${operator}`, rule(operator, value, fact(name))),
  ]),
);

const itself = ['mother.dementia', 'child.majorIllness.severeHardship'].flatMap((name) =>
  both(name, 'itself', fact(name)),
);

const inList = (['mother.selfCare', 'mother.disability.grade'] as const).flatMap((name) =>
  both(
    name,
    'in',
    rule('in', fact(name), name.endsWith('grade') ? [1, 2, 3, 4] : ['full', 'none']),
  ),
);

/** One side is absent, the other unknown: false all the same. */
const beside = ORDER.flatMap((operator) =>
  (
    [
      ['mother.majorIllness.year', 'father.majorIllness.year'],
      ['mother.residence.code', 'child.residence.code'],
      ['mother.majorIllness.ownPayment', 'previousYearIncome'],
    ] as const
  ).flatMap(([absent, unknown]) => [
    over(
      `${absent} is absent, ${unknown} unknown: ${operator}`,
      { rule: rule(operator, fact(absent), fact(unknown)) },
      data({ [absent]: null }),
    ),
    over(
      `${unknown} is unknown, ${absent} absent: ${operator}`,
      { rule: rule(operator, fact(unknown), fact(absent)) },
      data({ [absent]: null }),
    ),
  ]),
);

/** Absent on both sides is not equal either. */
const neither = ORDER.map((operator) =>
  over(
    `${operator} with both sides absent`,
    { rule: rule(operator, fact('mother.majorIllness.year'), fact('child.majorIllness.year')) },
    data({ 'mother.majorIllness.year': null, 'child.majorIllness.year': null }),
  ),
);

/** Who is not there has none of the facts of a person. */
const unlisted = [
  over(
    'a mother of whom one fact is absent is not there: neither younger',
    { rule: rule('<', fact('mother.age'), 49) },
    data({ 'mother.dementia': null }),
  ),
  over(
    'nor as old',
    { rule: rule('>=', fact('mother.age'), 49) },
    data({ 'mother.dementia': null }),
  ),
];

export const absent: CaseFile = {
  name: 'absent',
  title: 'A comparison with what is known not to be is false, whichever way it points',
  on: ON,
  cases: [...itself, ...compared, ...inList, ...beside, ...neither, ...unlisted],
};
