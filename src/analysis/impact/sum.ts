import type { Amount } from '../../generated/assessment.types.js';
import { parseMoney } from '../../engine/values/money.js';
import type { Fen } from '../../engine/values/money.js';

/** A sum of money: the least that it is, and the most; `most` is null where there is only a floor (不少于). */
export interface Sum {
  readonly least: Fen;
  readonly most: Fen | null;
}

export const NOTHING: Sum = { least: 0, most: 0 };

export const addSums = (one: Sum, other: Sum): Sum => ({
  least: one.least + other.least,
  most: one.most === null || other.most === null ? null : one.most + other.most,
});

export const timesSum = ({ least, most }: Sum, factor: number): Sum => ({
  least: least * factor,
  most: most === null ? null : most * factor,
});

const fen = (money: string): Fen => {
  const parsed = parseMoney(money);
  if (parsed === undefined) throw new RangeError(`the engine has given no money: ${money}`);
  return parsed;
};

/** An amount as a sum: 不超过 is from nothing up to the bound. Null for what is no sum of money. */
export function sumOf(amount: Amount): Sum | null {
  if (amount === null || 'ratio' in amount || 'setBy' in amount) return null;
  if ('exact' in amount) return { least: fen(amount.exact), most: fen(amount.exact) };
  if ('atLeast' in amount) return { least: fen(amount.atLeast), most: null };
  if ('atMost' in amount) return { least: 0, most: fen(amount.atMost) };
  return { least: fen(amount.between[0]), most: fen(amount.between[1]) };
}
