/** An amount in fen (1 yuan = 100 fen): an integer, so that sums and comparisons are exact. */
export type Fen = number;

const FORM = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

/** Reads yuan, as a decimal string with at most two decimals or an integer, into fen; `undefined` for anything else. */
export function parseMoney(value: string | number): Fen | undefined {
  const text = String(value);
  if (!FORM.test(text)) return undefined;
  const [yuan, fen = ''] = text.split('.');
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0')); // both integers, at most 14 digits together
}

/** Writes fen, 0 or more, as yuan with two decimals: 143000 is `"1430.00"`. */
export const formatMoney = (fen: Fen): string =>
  `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

/**
 * Divides an amount by parts, exact to the fen: the shares add up to the amount. What does not divide evenly goes, fen by fen, to the shares
 * with the largest remainders, the earlier first. Calculated in big integers: an amount times a part may not be a safe number.
 */
export function allocate(total: Fen, parts: readonly number[]): Fen[] {
  const sum = BigInt(parts.reduce((left, right) => left + right, 0));
  if (sum === 0n) return parts.map(() => 0);
  const products = parts.map((part) => BigInt(total) * BigInt(part));
  const shares = products.map((product) => Number(product / sum));
  const byRemainder = products
    .map((product, index) => ({ index, remainder: product % sum }))
    .sort((left, right) => Number(right.remainder - left.remainder) || left.index - right.index);
  const rest = total - shares.reduce((left, right) => left + right, 0);
  for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
