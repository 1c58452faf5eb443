import type { Household } from '../../src/generated/household.types.js';
import { dayBefore, iso, nextDay, yearOf } from './calendar.js';

/** The days that stand in a household, and 1 January of the years that do. */
export function knownDays({ members, laterChild, suddenHardship }: Household): string[] {
  const own = (members ?? []).flatMap(
    ({ deathDate, disability, majorIllness, specialAssistance }) => [
      deathDate,
      specialAssistance?.since,
      specialAssistance?.through,
      disability?.certifiedOn,
      majorIllness?.year === undefined ? undefined : iso(majorIllness.year, 1, 1),
    ],
  );
  const days = [...own, laterChild?.on, suddenHardship?.on];
  return [...new Set(days.filter((day) => typeof day === 'string'))].sort();
}

/** The codes that stand in a household. */
export const knownCodes = ({ members }: Household): string[] => [
  ...new Set(
    (members ?? []).flatMap(({ hukou, residence }) =>
      [hukou?.code, residence?.code].filter((code) => code !== undefined),
    ),
  ),
];

/** A day and its neighbours. */
export const aroundIt = (day: string): string[] => [dayBefore(day), day, nextDay(day)];

/** The first day of a year, the last before it, and the first after it. */
export const yearEdges = (year: number): string[] =>
  year < 1801 || year > 2198 ? [] : [iso(year - 1, 12, 31), iso(year, 1, 1), iso(year + 1, 1, 1)];

/** What tells days and years apart that are compared with known ones. */
export const besideKnown = (household: Household): string[] =>
  knownDays(household).flatMap((day) => [...aroundIt(day), ...yearEdges(yearOf(day))]);
