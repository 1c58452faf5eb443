import type { KnownStay, LeafValue, Stay } from './leaves.js';
import type { FactDefinition } from './types.js';
import type { Day } from '../values/day.js';
import { addDays, daysBetween, newYear, yearOf } from '../values/day.js';

export const staysOf = (value: LeafValue): readonly Stay[] => value as readonly Stay[]; // a leaf of kind `stays`

const isKnown = (stay: Stay): stay is KnownStay =>
  stay.from !== undefined && stay.through !== undefined;

/** Whether a leaf's value is a list of stays of which a day is missing. */
export const hasOpenStay = (value: LeafValue): boolean =>
  Array.isArray(value) &&
  (value as readonly unknown[]).some((stay) => typeof stay === 'object' && !isKnown(stay as Stay));

/** Stays in the order of their days, those that touch or overlap joined. */
export function joined(stays: readonly Stay[]): KnownStay[] {
  const result: { from: Day; through: Day }[] = [];
  for (const stay of stays.filter(isKnown).sort((left, right) => left.from - right.from)) {
    const last = result.at(-1);
    if (stay.through < stay.from) continue;
    if (last && stay.from <= last.through) last.through = Math.max(last.through, stay.through);
    else result.push({ ...stay });
  }
  return result;
}

/** Whether a day lies within a stay; undefined when that hangs on a day that is not given. */
export function covers({ from, through }: Stay, day: Day): boolean | undefined {
  if ((from !== undefined && from > day) || (through !== undefined && through < day)) return false;
  if (from === day || through === day) return true;
  return from === undefined || through === undefined ? undefined : true;
}

/** Whether a day lies within any of the stays; undefined when that hangs on a day that is not given. */
function isCovered(stays: readonly Stay[], day: Day): boolean | undefined {
  const answers = stays.map((stay) => covers(stay, day));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function daysThisYear(stays: readonly Stay[], day: Day): number | undefined {
  const start = newYear(yearOf(day));
  const mayCount = ({ from, through }: Stay): boolean =>
    (from ?? day) <= day && (through ?? start) >= start;
  if (stays.some((stay) => !isKnown(stay) && mayCount(stay))) return undefined;
  return joined(stays).reduce((sum, stay) => {
    const days = daysBetween(Math.max(stay.from, start), Math.min(stay.through, day));
    return sum + Math.max(0, days);
  }, 0);
}

/** The days on which a count of days in hospital within a calendar year passes `days`: one a year at most. */
export function passing(stays: readonly KnownStay[], days: number): Day[] {
  const counted = new Map<number, number>();
  const result: Day[] = [];
  for (const stay of stays) {
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

const yearStarts = ({ from, through }: KnownStay): Day[] =>
  Array.from({ length: yearOf(through) - yearOf(from) + 1 }, (_, index) =>
    newYear(yearOf(from) + index + 1),
  );

/** Around a stay of which one day is given: that day, the day after it, and the New Years beside it. */
function openChanges({ from, through }: Stay): Day[] {
  return [from, through].flatMap((day) =>
    day === undefined ? [] : [day, addDays(day, 1), newYear(yearOf(day)), newYear(yearOf(day) + 1)],
  );
}

/**
 * The days on which a fact about stays can change: first days, the days after the last, New Years within, and, for each number in `counts`, the
 * days on which that many days of a calendar year are reached or passed.
 */
export function stayChanges(value: LeafValue, counts: readonly number[]): Day[] {
  const stays = staysOf(value);
  const known = joined(stays);
  return [
    ...known.flatMap((stay) => [stay.from, addDays(stay.through, 1), ...yearStarts(stay)]),
    ...stays.filter((stay) => !isKnown(stay)).flatMap(openChanges),
    ...counts.flatMap((days) => [...passing(known, days - 1), ...passing(known, days)]),
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
        return value === undefined || value === null ? value : isCovered(staysOf(value), day);
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
