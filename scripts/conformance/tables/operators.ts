import type { Case, CaseFile, Value } from '../case.js';
import { ON } from '../case.js';
import { data, EQUALITY, fact, ORDER, over, product, rule, said } from '../build.js';

type Literal = number | string | boolean;

/** A fact with every one of some values, compared with every one of some constants, on either side. */
function against(
  name: string,
  operators: readonly string[],
  values: readonly Literal[],
  constants: readonly Literal[],
): Case[] {
  return product<Literal>([values, constants]).flatMap(([value = 0, constant = 0]) =>
    operators.flatMap((operator) => [
      over(
        `${name} ${operator} ${said(constant)}, where it is ${said(value)}`,
        { rule: rule(operator, fact(name), constant) },
        data({ [name]: value }),
      ),
      over(
        `${said(constant)} ${operator} ${name}, where it is ${said(value)}`,
        { rule: rule(operator, constant, fact(name)) },
        data({ [name]: value }),
      ),
    ]),
  );
}

/** Two facts with every one of some values. */
const together = (
  left: string,
  right: string,
  operators: readonly string[],
  values: readonly Literal[],
): Case[] =>
  product<Literal>([values, values]).flatMap(([one = 0, other = 0]) =>
    operators.map((operator) =>
      over(
        `${left} ${operator} ${right}: ${said(one)} and ${said(other)}`,
        { rule: rule(operator, fact(left), fact(right)) },
        data({ [left]: one, [right]: other }),
      ),
    ),
  );

const parameters = { bound: { unit: 'years', value: 60 } } as const;
const withParameter = [59, 60, 61].flatMap((age) =>
  ORDER.map((operator) =>
    over(
      `${operator} a figure by its name, 60; the age is ${String(age)}`,
      { rule: rule(operator, fact('mother.age'), fact('parameters.bound')), parameters },
      data({ 'mother.age': age }),
    ),
  ),
);

const plain = (
  [
    ['rural', true],
    ['rural', false],
    ['mother.dementia', true],
    ['mother.dementia', false],
  ] satisfies [string, Value][]
).map(([name, value]) =>
  over(`${name} is ${said(value)}`, { rule: { var: name } }, data({ [name]: value })),
);

const INSURANCE = ['employee', 'resident', 'none'];

export const operators: CaseFile = {
  name: 'operators',
  title: 'Each operator on each type of fact, everything known',
  on: ON,
  cases: [
    ...plain,
    ...against('mother.age', ORDER, [48, 49, 50], [49]),
    ...against('mother.age', ORDER, [0, 1], [0]),
    ...against('mother.disability.grade', ORDER, [1, 2, 3, 4], [1, 3]),
    ...against('mother.majorIllness.year', ORDER, [2022, 2023, 2024], [2023]),
    ...against('mother.residence.code', ORDER, ['110101', '110102', '110103'], ['110102']),
    ...against('mother.residence.code', ORDER, ['109999', '110000', '119999'], ['11']),
    ...against('rural', EQUALITY, [true, false], [true, false]),
    ...against('mother.medicalInsurance', EQUALITY, INSURANCE, INSURANCE),
    ...together('mother.medicalInsurance', 'father.medicalInsurance', EQUALITY, INSURANCE),
    ...together('rural', 'lowIncome', EQUALITY, [true, false]),
    ...together('mother.majorIllness.year', 'father.majorIllness.year', ORDER, [2022, 2023]),
    ...together('mother.residence.code', 'child.residence.code', ORDER, ['110101', '310101']),
    ...withParameter,
  ],
};
