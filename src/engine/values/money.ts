import { Decimal } from 'decimal.js';

/** An amount in fen (1 yuan = 100 fen): an integer, so that sums and comparisons are exact. */
export type Fen = number;

/** Exact decimals of our own: the library's shared settings are never read or changed. */
const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_DOWN,
  toExpNeg: -40,
  toExpPos: 40,
});

const FORM = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

/** Reads yuan, as a decimal string with at most two decimals or an integer, into fen; `undefined` for anything else. */
export function parseMoney(value: string | number): Fen | undefined {
  const text = String(value);
  if (!FORM.test(text)) return undefined;
  const [yuan, fen = ''] = text.split('.');
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0')); // both integers, at most 14 digits together
}

/** Writes fen as yuan with two decimals: 143000 is `"1430.00"`. */
export const formatMoney = (fen: Fen): string => new Exact(fen).dividedBy(100).toFixed(2);

/**
 * Divides an amount by parts, exact to the fen: the shares add up to the amount. What does not divide evenly goes, fen by fen, to the shares
 * with the largest remainders, the earlier first.
 */
export function allocate(total: Fen, parts: readonly number[]): Fen[] {
  const sum = parts.reduce((left, right) => left + right, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => new Exact(total).times(part).dividedBy(sum));
  const shares = exact.map((share) => share.floor().toNumber());
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .sort((left, right) => right.remainder.comparedTo(left.remainder) || left.index - right.index);
  const rest = total - shares.reduce((left, right) => left + right, 0);
  for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
