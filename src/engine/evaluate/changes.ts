import type { Change, Program } from '../compile/program.js';
import { slotOf } from '../facts/leaves.js';
import type { LeafValue } from '../facts/leaves.js';
import { stayChanges } from '../facts/hospital.js';
import { addDays, addYears, newYear, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';

/** A kind of day on which rules can change, with the slot of its leaf; -1 where it has none. */
interface Watched {
  readonly change: Change;
  readonly slot: number;
}

/** The kinds of day of a program, each once, and for each rule the numbers of its own. */
export interface Watch {
  readonly kinds: readonly Watched[];
  readonly byRule: readonly (readonly number[])[];
}

/** Lists the kinds of day on which a program's rules can change. */
export function watchOf({ rules }: Program): Watch {
  const numbers = new Map<string, number>();
  const kinds: Watched[] = [];
  const byRule = rules.map(({ changes }) =>
    changes.map((change) => {
      const key = JSON.stringify(change);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, kinds.length);
      const slot = change.kind === 'date' ? -1 : (slotOf(change.leaf) ?? -1);
      return kinds.push({ change, slot }) - 1;
    }),
  );
  return { kinds, byRule };
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
      return [newYear(year), newYear(year + 1)];
    }
  }
}

/** The first days from which a change of some kind has come, for these facts. */
export const daysOfChange = (change: Change, leaves: readonly LeafValue[]): readonly Day[] =>
  daysOf({ change, slot: change.kind === 'date' ? -1 : (slotOf(change.leaf) ?? -1) }, leaves);

/** The days on which each rule's answer can change for these facts, each the first day of a stretch, in order; `fixed` are added to all. */
export function changeDays(
  { kinds, byRule }: Watch,
  leaves: readonly LeafValue[],
  fixed: readonly Day[],
): (rule: number) => readonly Day[] {
  const found = new Map<number, readonly Day[]>();
  const daysOfKind = (kind: number): readonly Day[] => {
    const known = found.get(kind);
    if (known) return known;
    const days = daysOf(nth(kinds, kind), leaves);
    found.set(kind, days);
    return days;
  };
  return (rule) => {
    const days = [...fixed];
    for (const kind of nth(byRule, rule)) {
      for (const day of daysOfKind(kind)) if (!days.includes(day)) days.push(day);
    }
    return days.sort((left, right) => left - right);
  };
}
