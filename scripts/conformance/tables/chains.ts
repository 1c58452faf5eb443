import type { Case, CaseFile, Value } from '../case.js';
import { ON } from '../case.js';
import { data, fact, over, product, rule, said } from '../build.js';

type State = Value | undefined;
const NAMES = ['mother', 'father', 'child'].map((role) => `${role}.majorIllness.year`);
const OPERATORS = ['<', '<='] as const;

const threeFacts = OPERATORS.flatMap((operator) =>
  product<State>(NAMES.map(() => [2018, 2019, undefined, null])).map((years) =>
    over(
      `three years by ${operator}: ${years.map(said).join(', ')}`,
      { rule: rule(operator, ...NAMES.map(fact)) },
      data(Object.fromEntries(NAMES.map((name, index) => [name, years[index]]))),
    ),
  ),
);

/** A fact between two values. */
const between = (
  name: string,
  low: number | string,
  high: number | string,
  states: readonly State[],
): Case[] =>
  OPERATORS.flatMap((operator) =>
    states.map((state) =>
      over(
        `${said(low)} ${operator} ${name} ${operator} ${said(high)}: ${said(state)}`,
        { rule: rule(operator, low, fact(name), high) },
        data({ [name]: state }),
      ),
    ),
  );

/** A value between two facts. */
const around = OPERATORS.flatMap((operator) =>
  product<State>([
    [2017, 2018, 2019, undefined, null],
    [2017, 2018, 2019, undefined, null],
  ]).map(([first, last]) =>
    over(
      `2018 between ${said(first)} and ${said(last)} by ${operator}`,
      { rule: rule(operator, fact(NAMES[0] ?? ''), 2018, fact(NAMES[1] ?? '')) },
      data({ [NAMES[0] ?? '']: first, [NAMES[1] ?? '']: last }),
    ),
  ),
);

/** Two facts and a value at an end. */
const ends = OPERATORS.flatMap((operator) =>
  product<State>([
    [2016, 2017, undefined, null],
    [2016, 2017, undefined, null],
  ]).flatMap(([first, last]) => {
    const [mother = '', father = ''] = NAMES;
    const known = data({ [mother]: first, [father]: last });
    const states = `${said(first)} and ${said(last)} by ${operator}`;
    return [
      over(
        `${states}, then 2017`,
        { rule: rule(operator, fact(mother), fact(father), 2017) },
        known,
      ),
      over(
        `2016, then ${states}`,
        { rule: rule(operator, 2016, fact(mother), fact(father)) },
        known,
      ),
    ];
  }),
);

const parameters = {
  low: { unit: 'years', value: 50 },
  high: { unit: 'years', value: 64 },
} as const;
const figures = ([49, 50, 64, 65, undefined, null] as const).map((age) =>
  over(
    `between two figures; the age is ${said(age)}`,
    {
      rule: rule('<=', fact('parameters.low'), fact('mother.age'), fact('parameters.high')),
      parameters,
    },
    data({ 'mother.age': age }),
  ),
);

export const chains: CaseFile = {
  name: 'chains',
  title: 'Comparisons of three: each neighbour with the next',
  on: ON,
  cases: [
    ...threeFacts,
    ...around,
    ...ends,
    ...between('mother.age', 50, 64, [49, 50, 51, 63, 64, 65, undefined, null]),
    ...between('mother.age', 64, 50, [49, 50, 57, 64, 65, undefined, null]),
    ...between('mother.age', 50, 50, [49, 50, 51, undefined, null]),
    ...between('mother.disability.grade', 1, 3, [1, 2, 3, 4, undefined, null]),
    ...between('mother.disability.grade', 1, 4, [1, 4, undefined, null]),
    ...between('mother.residence.code', '410202', '410212', [
      '410201',
      '410202',
      '410207',
      '410212',
      '410213',
      undefined,
      null,
    ]),
    ...figures,
  ],
};
