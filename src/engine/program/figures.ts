import type { Amount, Figure } from './program.js';

/** The sums of money that stand in an amount. */
export function figuresOf(amount: Amount): readonly Figure[] {
  if (amount === null) return [];
  if ('exact' in amount) return [amount.exact];
  if ('atLeast' in amount) return [amount.atLeast];
  if ('atMost' in amount) return [amount.atMost];
  return 'between' in amount ? amount.between : [];
}
