import type { Change, Rule } from '../compile/program.js';
import { slotOf } from '../facts/leaves.js';
import type { LeafValue } from '../facts/leaves.js';
import { stayChanges } from '../facts/hospital.js';
import { addDays, addYears, newYear, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';

function daysOf(change: Change, leaves: readonly LeafValue[]): readonly Day[] {
  if (change.kind === 'date') return [change.on];
  const value = leaves[slotOf(change.leaf) ?? -1];
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

/** The days on which a rule's answer can change for these facts, each the first day of a stretch, in order; `fixed` are added to them. */
export function changeDays(rule: Rule, leaves: readonly LeafValue[], fixed: readonly Day[]): Day[] {
  const days = new Set([...fixed, ...rule.changes.flatMap((change) => daysOf(change, leaves))]);
  return [...days].sort((left, right) => left - right);
}
