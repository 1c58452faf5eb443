import type { Change, Program } from '../program/program.js';
import { slotOf } from '../facts/leaves.js';
import type { LeafValue } from '../facts/leaves.js';
import { hasOpenStay, stayChanges } from '../facts/hospital.js';
import { possibleStayChanges } from '../facts/possible-stays.js';
import { addDays, addYears, newYear, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';

/** A kind of day on which rules can change, with the slot of its leaf; -1 where it has none. */
interface Watched {
  readonly change: Change;
  readonly slot: number;
}

const watched = (change: Change): Watched => ({
  change,
  slot: change.kind === 'date' ? -1 : (slotOf(change.leaf) ?? -1),
});

/** What rules that change on the same days have in common. */
interface Pace {
  /** The numbers of the kinds of day. */
  readonly kinds: readonly number[];
  /** How many days, and years, after each such day others may need room. */
  readonly room: number;
}

/** The kinds of day of a program, each once, and for each rule those of its own: rules that share them share one object. */
export interface Watch {
  readonly kinds: readonly Watched[];
  readonly byRule: readonly Pace[];
}

/** Lists the kinds of day on which a program's rules can change. */
export function watchOf({ changes, rules }: Program): Watch {
  const paces = new Map<string, Pace>();
  const byRule = rules.map((rule) => {
    const own: Pace = { kinds: rule.changes, room: Math.max(0, rule.moments - 1) };
    const key = JSON.stringify(own);
    const pace = paces.get(key) ?? own;
    paces.set(key, pace);
    return pace;
  });
  return { kinds: changes.map(watched), byRule };
}

function daysOf({ change, slot }: Watched, leaves: readonly LeafValue[]): readonly Day[] {
  if (change.kind === 'date') return [change.on];
  const value = leaves[slot];
  if (value === undefined || value === null) return [];
  if (change.kind === 'stays') return stayChanges(value, change.days);
  if (typeof value !== 'number') return [];
  switch (change.kind) {
    case 'anniversary':
      return [addYears(value, change.years)];
    case 'own-day':
      return [change.after === 0 ? value : addDays(value, 1)];
    case 'new-year': {
      const year = value > 9999 ? yearOf(value) : value;
      return [newYear(year), newYear(year + 1), newYear(year + 2)];
    }
  }
}

/** The first days from which a change of some kind has come, for these facts. */
export const daysOfChange = (change: Change, leaves: readonly LeafValue[]): readonly Day[] =>
  daysOf(watched(change), leaves);

/** The days asked about, both included. */
interface Asked {
  readonly from: Day;
  readonly through: Day;
}

/** The years in which what is unknown of stays may show: those beside each day on which something else changes, and all that are asked about. */
function yearsAround(days: readonly Day[], { from, through }: Asked): Set<number> {
  const years = new Set<number>();
  for (let year = yearOf(from) - 1; year <= yearOf(through) + 1; year += 1) years.add(year);
  for (const day of days) for (const step of [-1, 0, 1]) years.add(yearOf(day) + step);
  return years;
}

/** The counts of days that are asked of stays which are not known, or not wholly. */
const openCounts = ({ change, slot }: Watched, leaves: readonly LeafValue[]): readonly number[] =>
  change.kind === 'stays' && (leaves[slot] === undefined || hasOpenStay(leaves[slot]))
    ? change.days
    : [];

/** The days, and the first days of the years, that follow a day. */
const daysAfter = (day: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => index + 1).flatMap((step) => [
    addDays(day, step),
    newYear(yearOf(day) + step),
  ]);

/** The days on which each rule's answer can change for these facts, each the first day of a stretch, in order; `fixed` are added to all. */
export function changeDays(
  { kinds, byRule }: Watch,
  leaves: readonly LeafValue[],
  fixed: readonly Day[],
  asked: Asked,
): (rule: number) => readonly Day[] {
  const ofKinds = new Map<number, readonly Day[]>();
  const daysOfKind = (kind: number): readonly Day[] => {
    const known = ofKinds.get(kind);
    if (known) return known;
    const days = daysOf(nth(kinds, kind), leaves);
    ofKinds.set(kind, days);
    return days;
  };
  const daysOfPace = ({ kinds: own, room }: Pace): readonly Day[] => {
    const days = [...fixed];
    const add = (more: readonly Day[]): void => {
      for (const day of more) if (!days.includes(day)) days.push(day);
    };
    for (const kind of own) add(daysOfKind(kind));
    if (room > 0) add(days.flatMap((day) => daysAfter(day, room)));
    for (const kind of own) {
      const watched = nth(kinds, kind);
      const counts = openCounts(watched, leaves);
      if (counts.length > 0)
        add(possibleStayChanges(leaves[watched.slot], counts, yearsAround(days, asked)));
    }
    return days.sort((left, right) => left - right);
  };
  const ofPaces = new Map<Pace, readonly Day[]>();
  return (rule) => {
    const pace = nth(byRule, rule);
    const known = ofPaces.get(pace);
    if (known) return known;
    const days = daysOfPace(pace);
    ofPaces.set(pace, days);
    return days;
  };
}
