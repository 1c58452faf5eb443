import { yearlyOf } from '../../analysis/impact/yearly.js';
import type { Decision } from '../../engine/evaluate/decide.js';
import type { Item, Outcome } from '../../generated/assessment.types.js';
import { addAmount, statedOf } from './amounts.js';
import { addMissing, amountsIn, itemIn } from './tally.js';
import type { Tally } from './tally.js';

/** How many festivals a pack names for an item. */
export type FestivalsOf = (id: string) => number;

/** Counts a household with the outcomes that its items have. */
export function addHousehold(tally: Tally, outcomes: ReadonlySet<Outcome>): void {
  tally.households += 1;
  for (const outcome of outcomes) tally.touched[outcome] += 1;
}

/** How many items of a household hang on each missing fact. */
export function missingIn(
  items: readonly Pick<Item, 'needs' | 'amountNeeds'>[],
): Map<string, number> {
  const missing = new Map<string, number>();
  for (const { needs, amountNeeds = [] } of items) {
    for (const path of new Set([...needs, ...amountNeeds]))
      missing.set(path, (missing.get(path) ?? 0) + 1);
  }
  return missing;
}

export function addApart(apart: Record<string, number>, benefit: object): void {
  const key = JSON.stringify(benefit);
  apart[key] = (apart[key] ?? 0) + 1;
}

/** Adds a household's items of one day: what they come to in a year. */
export function addDay(tally: Tally, items: readonly Item[], festivalsOf: FestivalsOf): void {
  addHousehold(tally, new Set(items.map(({ outcome }) => outcome)));
  addMissing(tally, missingIn(items));
  for (const item of items) {
    const own = itemIn(tally, item.id);
    own.outcomes[item.outcome] += 1;
    if (item.outcome !== 'eligible') continue;
    const yearly = yearlyOf(item, festivalsOf(item.id));
    if (yearly === null) {
      addApart(own.apart, item.benefit);
      continue;
    }
    const stated = statedOf(item.benefit.amount);
    addAmount(own.amounts, stated, { count: 1, ...yearly.sum });
    for (const { payer, sum } of yearly.shares)
      addAmount(amountsIn(own.payers, payer), stated, { count: 1, ...sum });
  }
}

/** Adds a household's decisions, of which it is known how much is given and not how often. */
export function addDecisions(tally: Tally, decisions: readonly Decision[]): void {
  addHousehold(tally, new Set(decisions.map(({ outcome }) => outcome)));
  for (const { id, outcome, amount } of decisions) {
    const own = itemIn(tally, id);
    own.outcomes[outcome] += 1;
    if (outcome === 'eligible') addApart(own.apart, { amount });
  }
}
