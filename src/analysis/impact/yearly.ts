import type { Award } from '../../engine/evaluate/decide.js';
import { sumOf, timesSum } from './sum.js';
import type { Sum } from './sum.js';

const MONTHS = 12;

/** How many times a year an item is given; null where that depends on what happens or is not said. */
function timesPerYear({ benefit: { every } }: Award, festivals: number): number | null {
  switch (every) {
    case 'month':
      return MONTHS;
    case 'year':
    case 'once':
      return 1;
    case 'festival':
      return festivals > 0 ? festivals : null;
    default:
      return null;
  }
}

/** How many units of what an item counts its benefit by its beneficiary is; null where that is not one. */
export const isOneUnit = ({ benefit: { per }, beneficiary }: Award): boolean =>
  per === 'person' ? beneficiary.kind === 'person' : per === 'household';

/** What a payer bears of an item in a year. */
export interface YearlyShare {
  /** Null where the document does not say who pays. */
  readonly payer: string | null;
  readonly sum: Sum;
}

/** What an item comes to in a year. */
export interface Yearly {
  readonly sum: Sum;
  readonly shares: readonly YearlyShare[];
}

/** A payer's share of an amount, as firm as the amount is. */
function shareOf({ benefit: { amount } }: Award, share: string): Sum | null {
  if (amount !== null && 'atLeast' in amount) return sumOf({ atLeast: share });
  if (amount !== null && 'atMost' in amount) return sumOf({ atMost: share });
  return sumOf({ exact: share });
}

/** Who bears how much of an item given so many times, which comes to a sum; payers whose shares cannot be told bear it together. */
export function sharesOf(item: Award, sum: Sum, times: number): YearlyShare[] {
  const [only, ...others] = item.funding;
  if (only === undefined) return [{ payer: null, sum }];
  if (others.length === 0) return [{ payer: only.payer, sum }];
  const shares = item.funding.flatMap(({ payer, share }) => {
    const own = share === null ? null : shareOf(item, share);
    return own === null ? [] : [{ payer, sum: timesSum(own, times) }];
  });
  if (shares.length === item.funding.length) return shares;
  return [{ payer: item.funding.map(({ payer }) => payer).join('、'), sum }];
}

/** What an item comes to in a year for its beneficiary; null where that cannot be said, as of what is paid by the day or the case. */
export function yearlyOf(item: Award, festivals: number): Yearly | null {
  const sum = sumOf(item.benefit.amount);
  const times = timesPerYear(item, festivals);
  if (sum === null || times === null || !isOneUnit(item)) return null;
  const yearly = timesSum(sum, times);
  return { sum: yearly, shares: sharesOf(item, yearly, times) };
}
