import type { Outcome } from '../../generated/assessment.types.js';
import { mergeAmounts } from './amounts.js';
import type { Amounts } from './amounts.js';

/** What one item comes to over households. */
export interface ItemTally {
  /** Beneficiaries by outcome; over a window, by the best outcome that they have in it. */
  readonly outcomes: Record<Outcome, number>;
  /** Of a day, what a year comes to; of a window, what is given in its months. */
  readonly amounts: Amounts;
  /** Of a window, what is given once, on the event. */
  readonly event: Amounts;
  /** The same as `amounts` by payer; an empty name where the document does not say who pays. */
  readonly payers: Record<string, Amounts>;
  /** What has no sum, as of what is paid by the day or the case: the beneficiaries of each benefit, which is written as JSON. */
  readonly apart: Record<string, number>;
}

/** A fact that is missing. */
export interface MissingFact {
  readonly households: number;
  /** Beneficiaries' items that hang on it. */
  readonly items: number;
}

/** What is given to households: plain data of sums, so that tallies of parts add up to that of the whole. */
export interface Tally {
  households: number;
  rejects: number;
  /** Households with at least one item of the outcome. */
  readonly touched: Record<Outcome, number>;
  readonly items: Record<string, ItemTally>;
  readonly facts: Record<string, MissingFact>;
  /** Of a window: by month (`2026-05`) and payer. */
  readonly months: Record<string, Record<string, Amounts>>;
}

const noOutcomes = (): Record<Outcome, number> => ({ eligible: 0, undetermined: 0, ineligible: 0 });

export const emptyTally = (): Tally => ({
  households: 0,
  rejects: 0,
  touched: noOutcomes(),
  items: {},
  facts: {},
  months: {},
});

export const itemIn = ({ items }: Tally, id: string): ItemTally =>
  (items[id] ??= { outcomes: noOutcomes(), amounts: {}, event: {}, payers: {}, apart: {} });

/** The amounts of a payer, or of a month and a payer. */
export const amountsIn = (payers: Record<string, Amounts>, payer: string | null): Amounts =>
  (payers[payer ?? ''] ??= {});

export function addMissing(tally: Tally, needs: ReadonlyMap<string, number>): void {
  for (const [path, items] of needs) {
    const known = tally.facts[path] ?? { households: 0, items: 0 };
    tally.facts[path] = { households: known.households + 1, items: known.items + items };
  }
}

function mergeOutcomes(into: Record<Outcome, number>, from: Record<Outcome, number>): void {
  for (const outcome of ['eligible', 'undetermined', 'ineligible'] as const)
    into[outcome] += from[outcome];
}

function mergePayers(into: Record<string, Amounts>, from: Record<string, Amounts>): void {
  for (const [payer, amounts] of Object.entries(from))
    mergeAmounts(amountsIn(into, payer), amounts);
}

/** Adds one tally to another. */
export function mergeTally(into: Tally, from: Tally): void {
  into.households += from.households;
  into.rejects += from.rejects;
  mergeOutcomes(into.touched, from.touched);
  for (const [id, item] of Object.entries(from.items)) {
    const own = itemIn(into, id);
    mergeOutcomes(own.outcomes, item.outcomes);
    mergeAmounts(own.amounts, item.amounts);
    mergeAmounts(own.event, item.event);
    mergePayers(own.payers, item.payers);
    for (const [benefit, count] of Object.entries(item.apart))
      own.apart[benefit] = (own.apart[benefit] ?? 0) + count;
  }
  for (const [path, { households, items }] of Object.entries(from.facts)) {
    const known = into.facts[path] ?? { households: 0, items: 0 };
    into.facts[path] = { households: known.households + households, items: known.items + items };
  }
  for (const [month, payers] of Object.entries(from.months))
    mergePayers((into.months[month] ??= {}), payers);
}
