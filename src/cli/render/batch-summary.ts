import type { Catalog } from '../../batch/catalog.js';
import type { Amounts, Counted, Stated } from '../../batch/tally/amounts.js';
import { mergeAmounts } from '../../batch/tally/amounts.js';
import type { ItemTally, Tally } from '../../batch/tally/tally.js';
import type { Options } from '../../engine/evaluate/question.js';
import { formatMoney } from '../../engine/values/money.js';
import type { Language } from './words.js';
import type { BatchWords } from './batch-words.js';

/** What is told of a batch when it is over. */
export interface BatchSummary {
  readonly tally: Tally;
  readonly catalog: Catalog;
  readonly question: Options;
  readonly isDecisions: boolean;
  readonly language: Language;
}

/** The days that a question is about, in one text. */
export const daysOf = ({ on, from, through }: Options): string =>
  on ?? `${from ?? ''} – ${through ?? ''}`;

export const isWindow = ({ on }: Options): boolean => on === undefined;

/** The items of a tally, in the order of the documents. */
export function itemsOf({ tally, catalog }: BatchSummary): [string, ItemTally][] {
  const order = Object.keys(catalog);
  return Object.entries(tally.items).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
}

/** What each payer bears in all. */
export function payersOf(summary: BatchSummary): [string, Amounts][] {
  const payers = new Map<string, Amounts>();
  for (const [, item] of itemsOf(summary)) {
    for (const [payer, amounts] of Object.entries(item.payers)) {
      const own = payers.get(payer) ?? {};
      mergeAmounts(own, amounts);
      payers.set(payer, own);
    }
  }
  // Who is named comes first.
  return [...payers].sort(([one], [other]) => Number(one === '') - Number(other === ''));
}

/** The ways of stating an amount that can be summed, and those that cannot. */
export const SUMMED = ['exact', 'atLeast', 'atMost', 'between'] as const;
const UNSUMMED = ['ratio', 'setBy', 'none', 'undetermined'] as const;

/** A whole number with marks between thousands. */
export const withMarks = (number: number): string =>
  String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Yuan with marks between thousands. */
export const yuan = (fen: number): string => formatMoney(fen).replace(/\B(?=(\d{3})+(?=\.))/g, ',');

function saySum(stated: Stated, { least, most }: Counted): string {
  if (stated === 'atLeast') return yuan(least);
  if (stated === 'between') return `${yuan(least)}–${yuan(most ?? least)}`;
  return yuan(most ?? least);
}

/** One way of stating an amount: its sum, or an empty text where nothing is stated so. */
export const sumCell = (amounts: Amounts, stated: (typeof SUMMED)[number]): string => {
  const counted = amounts[stated];
  return counted ? saySum(stated, counted) : '';
};

/** What cannot be summed: how many times each. */
export const openCell = (amounts: Amounts, words: BatchWords): string =>
  UNSUMMED.flatMap((stated) => {
    const counted = amounts[stated];
    return counted ? [`${words.open[stated]}${words.colon}${String(counted.count)}`] : [];
  }).join(words.comma);

/** The missing facts, those that most households lack first. */
export const missingFacts = ({ tally }: BatchSummary): [string, Tally['facts'][string]][] =>
  Object.entries(tally.facts).sort(
    ([onePath, one], [otherPath, other]) =>
      other.households - one.households ||
      other.items - one.items ||
      (onePath < otherPath ? -1 : 1),
  );
