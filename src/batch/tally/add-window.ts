import { sumOf } from '../../analysis/impact/sum.js';
import { isOneUnit, sharesOf } from '../../analysis/impact/yearly.js';
import { NOTHING } from '../../analysis/impact/sum.js';
import type { Item, Outcome } from '../../generated/assessment.types.js';
import { addApart, addHousehold, missingIn } from './add-day.js';
import type { FestivalsOf } from './add-day.js';
import { addAmount, statedOf } from './amounts.js';
import type { Amounts } from './amounts.js';
import { monthsFrom, nextDay } from './months.js';
import { addMissing, amountsIn, itemIn } from './tally.js';
import type { ItemTally, Tally } from './tally.js';

/** The days asked about, both included. */
export interface Window {
  readonly from: string;
  readonly through: string;
}

/** Once in time that an item is given; occasions of the same key are one, whatever stretch they are found in. */
interface Occasion {
  readonly key: string;
  /** The month that it falls into, or null for what is given on the event. */
  readonly month: string | null;
}

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Each month of the window that the stretch touches. */
const monthly = (item: Item, { from, through }: Window): Occasion[] =>
  monthsFrom(later(item.from ?? from, from), earlier(item.through ?? through, through)).map(
    (month) => ({ key: month, month }),
  );

/** Once in each year, on the first day of the stretch within that year, if that lies within the window. */
function yearly(item: Item, { from, through }: Window): Occasion[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(through.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).flatMap(
    (year) => {
      const day = later(item.from ?? '', `${year}-01-01`);
      const isOf = day.startsWith(year) && day <= (item.through ?? through);
      return isOf && day >= from && day <= through ? [{ key: year, month: day.slice(0, 7) }] : [];
    },
  );
}

const onFestivals = ({ dates }: Item): Occasion[] =>
  dates.map((day) => ({ key: day, month: day.slice(0, 7) }));

/** Where an item is given in the months of a window, or once; null where it is not said how often, or for how many. */
function occasionsOf(item: Item, window: Window, festivalsOf: FestivalsOf): Occasion[] | null {
  if (!isOneUnit(item)) return null;
  switch (item.benefit.every) {
    case 'month':
      return monthly(item, window);
    case 'year':
      return yearly(item, window);
    case 'festival':
      return festivalsOf(item.id) > 0 ? onFestivals(item) : null;
    case 'once':
      return [{ key: 'once', month: null }];
    default:
      return null;
  }
}

/** Whether what is given once was due before: in an earlier stretch, or before the window. */
function wasDue(
  item: Item,
  stretches: readonly Item[],
  { from }: Window,
  wasEligible: (item: Item) => boolean,
): boolean {
  if (item.from === null || item.from < from) return true;
  const follows = stretches.some(
    ({ outcome, through }) =>
      outcome === 'eligible' && through !== null && nextDay(through) === item.from,
  );
  return follows || (item.from === from && wasEligible(item));
}

/** Adds one occasion, or that there may be one, to what an item, its payers and the month come to. */
function addOccasion(tally: Tally, own: ItemTally, item: Item, month: string | null): void {
  const stated = item.outcome === 'eligible' ? statedOf(item.benefit.amount) : 'undetermined';
  const sum = (item.outcome === 'eligible' ? sumOf(item.benefit.amount) : null) ?? NOTHING;
  addAmount(month === null ? own.event : own.amounts, stated, { count: 1, ...sum });
  if (month === null) return;
  const inMonth: Record<string, Amounts> = (tally.months[month] ??= {});
  for (const { payer, sum: share } of sharesOf(item, sum, 1)) {
    for (const payers of [inMonth, own.payers])
      addAmount(amountsIn(payers, payer), stated, { count: 1, ...share });
  }
}

function addStretches(
  tally: Tally,
  stretches: readonly Item[],
  window: Window,
  festivalsOf: FestivalsOf,
  wasEligible: (item: Item) => boolean,
): void {
  const [first] = stretches;
  if (!first) return;
  const own = itemIn(tally, first.id);
  const taken = new Set<string>();
  // What is given for certain takes its occasions first.
  for (const outcome of ['eligible', 'undetermined'] as const) {
    const these = stretches.filter((stretch) => stretch.outcome === outcome);
    for (const item of these) {
      const occasions = occasionsOf(item, window, festivalsOf);
      if (occasions === null && !taken.has('apart')) {
        if (outcome === 'eligible') addApart(own.apart, item.benefit);
        taken.add('apart');
      }
      for (const { key, month } of occasions ?? []) {
        if (taken.has(key)) continue;
        taken.add(key);
        const isOld =
          key === 'once' && outcome === 'eligible' && wasDue(item, stretches, window, wasEligible);
        if (!isOld) addOccasion(tally, own, item, month);
      }
    }
  }
}

/** The stretches of each item of each beneficiary, in the order of their days. */
function byBeneficiary(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { id, beneficiary } = item;
    const key = JSON.stringify([id, beneficiary.kind === 'person' ? beneficiary.role : null]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const ORDER: readonly Outcome[] = ['eligible', 'undetermined', 'ineligible'];

/**
 * Adds a household's items of a window: by month and payer what is given, and apart what is given on an event or is not said how often. `wasEligible` tells
 * whether an item was given on the day before the window.
 */
export function addWindow(
  tally: Tally,
  items: readonly Item[],
  window: Window,
  festivalsOf: FestivalsOf,
  wasEligible: (item: Item) => boolean,
): void {
  const groups = byBeneficiary(items);
  const bests = new Set<Outcome>();
  for (const stretches of groups.values()) {
    const best = ORDER.find((outcome) => stretches.some((item) => item.outcome === outcome));
    const [first] = stretches;
    if (!best || !first) continue;
    bests.add(best);
    itemIn(tally, first.id).outcomes[best] += 1;
    addStretches(tally, stretches, window, festivalsOf, wasEligible);
  }
  addHousehold(tally, bests);
  addMissing(tally, missingIn([...groups.values()].map((stretches) => needsTogether(stretches))));
}

/** One item with the needs of all of its stretches. */
function needsTogether(stretches: readonly Item[]): Pick<Item, 'needs' | 'amountNeeds'> {
  return {
    needs: stretches.flatMap(({ needs, amountNeeds = [] }) => [...needs, ...amountNeeds]),
  };
}
