import type { HospitalStay } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { birthdays, dayBefore, inYear, nextDay, shift, yearOf } from './calendar.js';
import type { Setting } from './candidates.js';
import { literals } from './literals.js';

/** Birth dates of everyone who reaches an age on the day or on the day after, and of the unborn. */
export function birthDates({ pack, household, day }: Setting): string[] {
  const others = (household.members ?? []).flatMap(({ birthDate }) =>
    birthDate === undefined || birthDate > day ? [] : [birthdays(birthDate, day)],
  );
  const ages = [...literals(pack), ...others, ...others.map((age) => age + 1), 0, 30, 75, 110];
  const dates = ages
    .filter((age) => age >= 0 && age <= 110 && yearOf(day) - age >= 1851)
    .map((age) => inYear(day, yearOf(day) - age));
  const late = yearOf(day) < 2199 ? [nextDay(day)] : [];
  return [...new Set([...dates, ...dates.map((date) => nextDay(date)), ...late])];
}

/** Codes on either side of every edge: local ones, the neighbours of a range, one far away. */
export function codes({ jurisdiction }: Pack): string[] {
  const local = jurisdiction.codes.flatMap((prefix) =>
    prefix.length === 6
      ? [prefix]
      : ['02', '12', '21', '01'].map((end) => (prefix + end).slice(0, 6)),
  );
  return [...local, '650102'];
}

function stay(from: string, through: string): HospitalStay {
  return { from, through };
}

/** Stays in hospital: none, on the day, and around ninety days; given parts of given stays are kept. */
export function stayLists({ household, day }: Setting, role = ''): HospitalStay[][] {
  const newYear = `${String(yearOf(day))}-01-01`;
  const given = household.members?.find((member) => member.role === role)?.hospitalStays;
  if (!given) {
    return [
      [stay(day, day)],
      [],
      [stay(newYear, day)],
      [stay(shift(day, -89), day)],
      [stay(shift(day, -90), day)],
      [stay(shift(day, -100), dayBefore(day))],
    ];
  }
  const edges = ['1950-01-01', newYear, shift(day, -90), shift(day, -89), dayBefore(day), day];
  const days = [...new Set([...edges, nextDay(day)])];
  return given.reduce<HospitalStay[][]>(
    (lists, { from, through }) =>
      lists.flatMap((list) =>
        (from === undefined ? days : [from]).flatMap((first) =>
          (through === undefined ? days : [through])
            .filter((last) => first <= last || (from !== undefined && through !== undefined))
            .map((last) => [...list, stay(first, last)]),
        ),
      ),
    [[]],
  );
}
