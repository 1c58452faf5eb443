import type { LeafValue, Stay } from './leaves.js';
import type { FactDefinition } from './types.js';
import type { Day } from '../values/day.js';
import { addDays, daysBetween, newYear, yearOf } from '../values/day.js';

/** Stays in the order of their days, those that touch or overlap joined. */
function joined(stays: readonly Stay[]): Stay[] {
  const result: { from: Day; through: Day }[] = [];
  for (const stay of [...stays].sort((left, right) => left.from - right.from)) {
    const last = result.at(-1);
    if (stay.through < stay.from) continue;
    if (last && stay.from <= last.through) last.through = Math.max(last.through, stay.through);
    else result.push({ ...stay });
  }
  return result;
}

const staysOf = (value: LeafValue): readonly Stay[] => value as readonly Stay[]; // a leaf of kind `stays`

function daysThisYear(stays: readonly Stay[], day: Day): number {
  const start = newYear(yearOf(day));
  return joined(stays).reduce((sum, stay) => {
    const days = daysBetween(Math.max(stay.from, start), Math.min(stay.through, day));
    return sum + Math.max(0, days);
  }, 0);
}

/** The days on which a count of days in hospital within a calendar year passes `days`: one a year at most. */
function passing(stays: readonly Stay[], days: number): Day[] {
  const counted = new Map<number, number>();
  const result: Day[] = [];
  for (const stay of joined(stays)) {
    for (let year = yearOf(stay.from); year <= yearOf(stay.through); year += 1) {
      const from = Math.max(stay.from, newYear(year));
      const through = Math.min(stay.through, addDays(newYear(year + 1), -1));
      const before = counted.get(year) ?? 0;
      const after = before + daysBetween(from, through);
      if (before <= days && after > days) result.push(addDays(from, days - before));
      counted.set(year, after);
    }
  }
  return result;
}

/**
 * The days on which a fact about stays can change: first days, the days after the last, New Years within, and, for each number in `counts`, the
 * days on which that many days of a calendar year are reached or passed.
 */
export function stayChanges(value: LeafValue, counts: readonly number[]): Day[] {
  const stays = staysOf(value);
  return [
    ...joined(stays).flatMap((stay) => [
      stay.from,
      addDays(stay.through, 1),
      ...Array.from({ length: yearOf(stay.through) - yearOf(stay.from) + 1 }, (_, index) =>
        newYear(yearOf(stay.from) + index + 1),
      ),
    ]),
    ...counts.flatMap((days) => [...passing(stays, days - 1), ...passing(stays, days)]),
  ];
}

const leaf = 'hospitalStays';

export const hospitalFacts: Readonly<Record<string, FactDefinition>> = {
  'hospital.today': {
    type: { kind: 'boolean' },
    title: { zh: '住院期间', en: 'in hospital' },
    leaves: [leaf],
    read:
      ([slot = 0]) =>
      (leaves, day) => {
        const value = leaves[slot];
        if (value === undefined || value === null) return value;
        return staysOf(value).some((stay) => stay.from <= day && day <= stay.through);
      },
    changes: () => [{ kind: 'stays', leaf, days: [] }],
  },
  'hospital.daysThisYear': {
    type: { kind: 'integer', unit: 'days' },
    title: { zh: '本年住院天数', en: 'days in hospital this year' },
    leaves: [leaf],
    read:
      ([slot = 0]) =>
      (leaves, day) => {
        const value = leaves[slot];
        return value === undefined || value === null ? value : daysThisYear(staysOf(value), day);
      },
    changes: (thresholds) => [{ kind: 'stays', leaf, days: thresholds }],
  },
};
