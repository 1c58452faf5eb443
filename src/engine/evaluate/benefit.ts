import type { Benefit, Amount as PrintedAmount } from '../../generated/assessment.types.js';
import { figuresOf } from '../program/figures.js';
import type { Alternative, Amount, Figure, Program } from '../program/program.js';
import { formatMoney } from '../values/money.js';
import type { Day } from '../values/day.js';
import { figureOn } from './parameters.js';

function printAmount(amount: Amount, money: (figure: Figure) => string): PrintedAmount {
  if (amount === null) return null;
  if ('exact' in amount) return { exact: money(amount.exact) };
  if ('atLeast' in amount) return { atLeast: money(amount.atLeast) };
  if ('atMost' in amount) return { atMost: money(amount.atMost) };
  if ('between' in amount) return { between: [money(amount.between[0]), money(amount.between[1])] };
  return 'ratio' in amount ? { ratio: amount.ratio } : { setBy: amount.setBy };
}

/** Prints a benefit as it stands on a day, its figures written out. The same figures give the same, frozen, benefit. */
export type PrintBenefit = (alternative: Alternative, day: Day) => Benefit;

/** The figures of an amount that can change with the day. */
const movingFigures = (amount: Amount): Figure[] =>
  figuresOf(amount).filter((figure) => 'parameter' in figure);

/** A benefit written out: once, or for each set of figures that there was. */
interface Written {
  readonly moving: readonly Figure[];
  readonly byFigures: Map<string, Benefit>;
}

/** Makes the printer of a program's benefits; it writes each out once. */
export function benefitPrinter(program: Program): PrintBenefit {
  const written = new Map<Alternative, Written>();
  const write = ({ benefit }: Alternative, day: Day): Benefit => {
    const { kind, amount, per, every, limit } = benefit;
    const money = (figure: Figure): string => formatMoney(figureOn(figure, program, day));
    const printed = Object.freeze(printAmount(amount, money));
    return Object.freeze({ kind, amount: printed, per, every, limit });
  };
  return (alternative, day) => {
    let own = written.get(alternative);
    if (!own) {
      own = { moving: movingFigures(alternative.benefit.amount), byFigures: new Map() };
      written.set(alternative, own);
    }
    let key = '';
    for (const figure of own.moving) key += `${String(figureOn(figure, program, day))} `;
    const known = own.byFigures.get(key);
    if (known) return known;
    const benefit = write(alternative, day);
    own.byFigures.set(key, benefit);
    return benefit;
  };
}

const areAlike = (values: readonly unknown[]): boolean =>
  values.every((value) => value === values[0]) ||
  new Set(values.map((value) => JSON.stringify(value))).size === 1;

/** The range from the least to the greatest of several exact sums; null where they are not all exact. */
function rangeOf(amounts: readonly PrintedAmount[]): PrintedAmount {
  const sums = amounts.flatMap((amount) =>
    amount !== null && 'exact' in amount ? [amount.exact] : [],
  );
  if (sums.length < amounts.length) return null;
  const sorted = [...sums].sort((left, right) => Number(left) - Number(right)) as [
    string,
    ...string[],
  ]; // two or more
  return { between: [sorted[0], sorted.at(-1) ?? sorted[0]] };
}

/**
 * What can be said of a benefit of which several are still possible: what they have in common, and of sums that are given alike the range. What it is and
 * for whom is said of the first, where they differ.
 */
export function mergeBenefits(benefits: readonly Benefit[]): Benefit | undefined {
  const [first] = benefits;
  if (!first || areAlike(benefits)) return first;
  const isCommon = (name: keyof Benefit): boolean => areAlike(benefits.map((each) => each[name]));
  const sum = (): PrintedAmount =>
    isCommon('amount') ? first.amount : rangeOf(benefits.map(({ amount }) => amount));
  return {
    ...first,
    amount: isCommon('per') && isCommon('every') ? sum() : null,
    every: isCommon('every') ? first.every : null,
    limit: isCommon('limit') ? first.limit : null,
  };
}
