import type { Amount, Benefit, Item } from '../../generated/assessment.types.js';
import type { BenefitWords } from './words.js';

/** A ratio such as 0.35 in per cent, at most four decimals of which a ratio can need. */
const percentOf = (ratio: string): string => (Number(ratio) * 100).toFixed(4).replace(/\.?0+$/, '');

/** How much, without for whom and how often. */
export function sayAmount(amount: NonNullable<Amount>, words: BenefitWords): string {
  if ('exact' in amount) return words.money(amount.exact);
  if ('atLeast' in amount) return words.atLeast(words.money(amount.atLeast));
  if ('atMost' in amount) return words.atMost(words.money(amount.atMost));
  if ('between' in amount) return words.money(amount.between.join('–'));
  if ('setBy' in amount) return words.setBy(amount.setBy);
  return amount.ratio === '0.5' ? words.half : words.percent(percentOf(amount.ratio));
}

/** 1430.00元/人/月: how much, and where there is something to count, for whom and how often. */
function sayRate({ amount, per, every }: Benefit, words: BenefitWords): string {
  if (amount === null) return '';
  const said = sayAmount(amount, words);
  const repeated = every === null || every === 'once' || every === per ? [] : [words.every[every]];
  const units = [words.per[per], ...repeated];
  const isSum = !('setBy' in amount || 'ratio' in amount);
  if (every === 'once') return words.oneOff(isSum ? [said, ...units].join('/') : said);
  if (isSum) return [said, ...units].join('/');
  return every === null ? said : words.each(said, units);
}

/** A benefit in one line: what is given, how much, and within which limit. */
export function sayBenefit(benefit: Benefit, words: BenefitWords): string {
  const rate = sayRate(benefit, words);
  const limit = benefit.limit === null ? '' : words.days(benefit.limit);
  return [[words.kinds[benefit.kind], rate].filter(Boolean).join(' '), limit]
    .filter(Boolean)
    .join(words.comma);
}

/** What else is to be known of an item's benefit: that it need not be given, must be applied for, or hangs on more facts. */
export const sayTerms = (item: Item, words: BenefitWords): string[] =>
  [
    words.force[item.force],
    item.onApplication ? words.onApplication : '',
    item.amountNeeds === undefined ? '' : words.amountOpen,
  ].filter(Boolean);
