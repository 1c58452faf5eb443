import type { Sum } from '../../analysis/impact/sum.js';
import { addSums, NOTHING } from '../../analysis/impact/sum.js';
import type { Amount } from '../../generated/assessment.types.js';

/** How a document states an amount; what is undetermined is stated for nobody yet. */
export const STATED = [
  'exact',
  'atLeast',
  'atMost',
  'between',
  'ratio',
  'setBy',
  'none',
  'undetermined',
] as const;
export type Stated = (typeof STATED)[number];

/** How many times something is given, and what that comes to: nothing for what cannot be summed. */
export interface Counted extends Sum {
  readonly count: number;
}

/** What is given, each way of stating it by itself: a floor is never added to a fixed sum. */
export type Amounts = Partial<Record<Stated, Counted>>;

/** How an amount is stated. */
export function statedOf(amount: Amount): Stated {
  if (amount === null) return 'none';
  for (const stated of STATED) if (stated in amount) return stated;
  throw new RangeError('the engine has given an amount of an unknown kind');
}

/** Adds to what is given so far. */
export function addAmount(
  amounts: Amounts,
  stated: Stated,
  { count, ...sum }: Counted = { count: 1, ...NOTHING },
): void {
  const known = amounts[stated] ?? { count: 0, ...NOTHING };
  amounts[stated] = { count: known.count + count, ...addSums(known, sum) };
}

export function mergeAmounts(into: Amounts, from: Amounts): void {
  for (const stated of STATED) {
    const counted = from[stated];
    if (counted) addAmount(into, stated, counted);
  }
}
