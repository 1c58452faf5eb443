import type { Case, CaseFile, Value } from '../case.js';
import { ON } from '../case.js';
import { data, fact, ORDER, over, product, rule, said } from '../build.js';

type State = Value | undefined;
const INCOME = 'previousYearIncome';
const PAID = 'mother.majorIllness.ownPayment';

/** A sum compared with a figure in yuan, on either side. */
const against = (name: string, bound: number | string, sums: readonly State[]): Case[] =>
  sums.flatMap((sum) =>
    ORDER.flatMap((operator) => {
      const parameters = { bound: { unit: 'CNY', value: bound } } as const;
      const known = data({ [name]: sum });
      const note = `${name} is ${said(sum)}, the figure ${said(bound)}`;
      return [
        over(
          `${note}: sum ${operator} figure`,
          { rule: rule(operator, fact(name), fact('parameters.bound')), parameters },
          known,
        ),
        over(
          `${note}: figure ${operator} sum`,
          { rule: rule(operator, fact('parameters.bound'), fact(name)), parameters },
          known,
        ),
      ];
    }),
  );

const two = product<State>([
  ['0.10', '0.20', undefined],
  ['0.10', '0.2', undefined, null],
]).flatMap(([income, paid]) =>
  ORDER.map((operator) =>
    over(
      `two sums by ${operator}: ${said(income)} and ${said(paid)}`,
      { rule: rule(operator, fact(INCOME), fact(PAID)) },
      data({ [INCOME]: income, [PAID]: paid }),
    ),
  ),
);

export const money: CaseFile = {
  name: 'money',
  title: 'Money, exact to the fen: text or whole yuan, with figures in yuan',
  on: ON,
  cases: [
    ...against(INCOME, '3000.50', [
      '3000.49',
      '3000.5',
      '3000.50',
      '3000.51',
      3000,
      3001,
      undefined,
    ]),
    ...against(INCOME, 1000, ['999.99', 1000, '1000', '1000.00', '1000.01']),
    ...against(INCOME, '0.30', ['0.29', '0.3', '0.31']),
    ...against(PAID, 50000, ['49999.99', 50000, undefined, null]),
    ...against(INCOME, '999999999999.99', ['999999999999.98', '999999999999.99']),
    ...against(INCOME, 0, [0, '0.01']),
    ...two,
  ],
};
