import type {
  Benefit,
  FundingShare,
  Amount as PrintedAmount,
} from '../../generated/assessment.types.js';
import type {
  Alternative,
  Amount,
  Figure,
  FundingAlternative,
  Program,
} from '../compile/program.js';
import { allocate, formatMoney } from '../values/money.js';
import type { Fen } from '../values/money.js';
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

/** The figures of an amount that can change with the day, as they are on a day. */
function figuresKey(amount: Amount, program: Program, day: Day): string {
  if (amount === null || 'ratio' in amount || 'setBy' in amount) return '';
  let key = '';
  for (const figure of Object.values(amount).flat() as Figure[]) {
    if ('parameter' in figure) key += `${String(figureOn(figure, program, day))} `;
  }
  return key;
}

/** Makes the printer of a program's benefits; it writes each out once. */
export function benefitPrinter(program: Program): PrintBenefit {
  const printed = new Map<Alternative, Map<string, Benefit>>();
  return (alternative, day) => {
    const { kind, amount, per, every, limit } = alternative.benefit;
    const byFigures = printed.get(alternative) ?? new Map<string, Benefit>();
    printed.set(alternative, byFigures);
    const key = figuresKey(amount, program, day);
    const known = byFigures.get(key);
    if (known) return known;
    const money = (figure: Figure): string => formatMoney(figureOn(figure, program, day));
    const benefit = Object.freeze({
      kind,
      amount: Object.freeze(printAmount(amount, money)),
      per,
      every,
      limit,
    });
    byFigures.set(key, benefit);
    return benefit;
  };
}

/**
 * What can be said of a benefit of which several are still possible: what they have in common, and of the amount the range from the least to the greatest exact
 * sum, or null where they are not all exact.
 */
export function mergeBenefits(benefits: readonly Benefit[]): Benefit | undefined {
  const [first] = benefits;
  if (!first || benefits.length === 1) return first;
  const texts = new Set(benefits.map(({ amount }) => JSON.stringify(amount)));
  if (texts.size === 1) return first;
  const sums = benefits.flatMap(({ amount }) =>
    amount !== null && 'exact' in amount ? [amount.exact] : [],
  );
  if (sums.length < benefits.length) return { ...first, amount: null };
  const sorted = [...sums].sort((left, right) => Number(left) - Number(right)) as [
    string,
    ...string[],
  ]; // two or more
  return { ...first, amount: { between: [sorted[0], sorted.at(-1) ?? sorted[0]] } };
}

function sumToShare(amount: Amount, program: Program, day: Day): Fen | null {
  if (amount === null) return null;
  if ('exact' in amount) return figureOn(amount.exact, program, day);
  if ('atLeast' in amount) return figureOn(amount.atLeast, program, day);
  return 'atMost' in amount ? figureOn(amount.atMost, program, day) : null;
}

/**
 * Who pays how much of an amount: fixed sums first, the rest by parts, exact to the fen. Of 不少于 and 不超过 the bound is shared out; a share is null where
 * there is no sum.
 */
export function shareOut(
  funding: FundingAlternative,
  amount: Amount,
  program: Program,
  day: Day,
): FundingShare[] {
  const total = sumToShare(amount, program, day);
  if (total === null) return funding.shares.map(({ payer }) => ({ payer, share: null }));
  const fixed = funding.shares.map(({ exact }) =>
    exact === null ? null : figureOn(exact, program, day),
  );
  const rest = total - fixed.reduce<Fen>((sum, fen) => sum + (fen ?? 0), 0);
  const divided = allocate(
    rest,
    funding.shares.map(({ parts }, index) => (fixed[index] === null ? parts : 0)),
  );
  return funding.shares.map(({ payer }, index) => ({
    payer,
    share: formatMoney(fixed[index] ?? divided[index] ?? 0),
  }));
}
