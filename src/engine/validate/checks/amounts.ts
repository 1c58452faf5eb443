import { formatMoney } from '../../values/money.js';
import type { Amount, Figure, Parameter } from '../../../generated/pack.types.js';
import { allFigures } from '../amounts.js';
import type { Check } from '../context.js';
import { located } from '../expression.js';
import { changesOf, figureOn } from '../figure-values.js';
import { benefitsOf } from '../sites.js';
import { suggest } from '../suggest.js';

/** Amounts name parameters that there are, and that are money. */
export const checkFigureParameters: Check = ({ items, parameters }, report) => {
  for (const { value: figure, pointer } of items.flatMap(({ value, pointer: at }) =>
    allFigures(value, at),
  )) {
    if (typeof figure !== 'object') continue;
    const name = figure.parameter;
    const parameter = parameters.get(name);
    const at = `${pointer}/parameter`;
    if (!parameter) {
      report('UNKNOWN_PARAMETER', at, `there is no parameter \`${name}\``, {
        hint: suggest(name, parameters.keys()),
      });
    } else if (parameter.unit !== 'CNY') {
      report(
        'PARAMETER_UNIT',
        at,
        `\`${name}\` is a number of ${parameter.unit}, where money is meant`,
      );
    }
  }
};

/** A range runs from the lower to the higher amount, on every day. */
export const checkRanges: Check = ({ items, parameters }, report) => {
  for (const { value, pointer } of items.flatMap(({ value: item, pointer: at }) =>
    benefitsOf(item, at),
  )) {
    const { amount } = value;
    if (amount === null || !('between' in amount)) continue;
    const [low, high] = amount.between;
    const reversed = changesOf(amount.between, parameters).some((day) => {
      const [from, to] = [figureOn(low, day, parameters), figureOn(high, day, parameters)];
      return from !== undefined && to !== undefined && from > to;
    });
    if (reversed)
      report(
        'RANGE_REVERSED',
        `${pointer}/amount/between`,
        'the first amount is higher than the second',
      );
  }
};

/** The day on which fixed shares come to more than an amount, with the sums; null when there is none. */
function excess(
  shares: readonly Figure[],
  amount: Amount,
  parameters: ReadonlyMap<string, Parameter>,
): string | null {
  if (amount === null || !('exact' in amount)) return null;
  for (const day of changesOf([...shares, amount.exact], parameters)) {
    const whole = figureOn(amount.exact, day, parameters);
    const parts = shares.map((share) => figureOn(share, day, parameters));
    const sum = parts.reduce<number>((left, right) => left + (right ?? 0), 0);
    if (whole !== undefined && !parts.includes(undefined) && sum > whole) {
      return `${formatMoney(sum)} of ${formatMoney(whole)}${day === '' ? '' : ` from ${day}`}`;
    }
  }
  return null;
}

/** Fixed shares come to no more than any amount that they may have to pay. */
export const checkShares: Check = ({ items, parameters }, report) => {
  for (const { value: item, pointer } of items) {
    for (const { value: funding, pointer: at } of located(
      item.funding ?? [],
      `${pointer}/funding`,
    )) {
      const shares = funding.shares.flatMap(({ exact }) => exact ?? []);
      if (shares.length === 0) continue;
      const found = benefitsOf(item, pointer)
        .map(({ value }) => excess(shares, value.amount, parameters))
        .find((text) => text !== null);
      if (found != null)
        report('SHARES_EXCEED_AMOUNT', `${at}/shares`, `the fixed shares come to ${found}`);
    }
  }
};
