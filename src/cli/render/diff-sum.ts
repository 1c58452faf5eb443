import type { ItemImpact, SumChange } from '../../analysis/impact/impact.js';
import type { Sum } from '../../analysis/impact/sum.js';
import { formatMoney } from '../../engine/values/money.js';
import type { DiffWords } from './diff-words.js';

/** Fen as yuan with their sign. */
export const signed = (fen: number): string =>
  `${fen < 0 ? '−' : '+'}${formatMoney(Math.abs(fen))}`;

const isExact = ({ least, most }: Sum): boolean => least === most;

/** A sum in words: 不少于 for a floor, both ends for a range. */
export function saySum(sum: Sum, { benefit }: DiffWords): string {
  const least = benefit.money(formatMoney(sum.least));
  if (sum.most === null) return benefit.atLeast(least);
  if (isExact(sum)) return least;
  return benefit.money(`${formatMoney(sum.least)}–${formatMoney(sum.most)}`);
}

/** By how much a sum changes; of floors and ranges, by how much each end does. */
export function sayDifference(
  { before, after }: SumChange,
  { benefit, impact, comma }: DiffWords,
): string {
  const least = benefit.money(signed(after.least - before.least));
  if (isExact(before) && isExact(after)) return least;
  if (before.most === null || after.most === null) return `${impact.floor} ${least}`;
  const most = benefit.money(signed(after.most - before.most));
  return [`${impact.floor} ${least}`, `${impact.ceiling} ${most}`].join(comma);
}

const isSameSum = ({ before, after }: SumChange): boolean =>
  before.least === after.least && before.most === after.most;

/** Whether an item's row has anything to tell: more than that all stays, or stays open. */
export const isTelling = ({ movements, yearly, apart }: ItemImpact): boolean =>
  Object.entries(movements).some(
    ([name, ids]) => ids.length > 0 && name !== 'same' && name !== 'open',
  ) ||
  (yearly !== null && !isSameSum(yearly)) ||
  apart.some(({ before, after }) => before !== after);
