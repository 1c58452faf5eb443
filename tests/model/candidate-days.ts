import type { HospitalStay } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { birthdays, dayBefore, inYear, nextDay, shift, yearOf } from './calendar.js';
import type { Setting } from './candidates.js';
import { numbersBeside, textsBeside } from './edges.js';
import { knownCodes } from './known-days.js';

/** Birth dates of everyone who reaches an age on the day or on the day after, and of the unborn. */
export function birthDates({ pack, household, day }: Setting): string[] {
  const others = (household.members ?? []).flatMap(({ birthDate }) =>
    birthDate === undefined || birthDate > day ? [] : [birthdays(birthDate, day)],
  );
  const ages = [
    ...numbersBeside(pack, 'age'),
    ...others,
    ...others.map((age) => age + 1),
    0,
    30,
    75,
    110,
  ];
  const dates = ages
    .filter((age) => age >= 0 && age <= 110 && yearOf(day) - age >= 1851)
    .map((age) => inYear(day, yearOf(day) - age));
  const late = yearOf(day) < 2199 ? [nextDay(day)] : [];
  return [...new Set([...dates, ...dates.map((date) => nextDay(date)), ...late])];
}

/** A code and its neighbours; of the first digits of codes, the first with them. */
function aroundCode(code: string): string[] {
  const number = Number(code.padEnd(6, '0'));
  return [number - 1, number, number + 1]
    .filter((one) => one >= 0 && one <= 999_999)
    .map((one) => String(one).padStart(6, '0'));
}

/** Codes on either side of every edge: local ones, the neighbours of a range, one far away. */
export function codes(pack: Pack): string[] {
  const local = pack.jurisdiction.codes.flatMap((prefix) =>
    prefix.length === 6
      ? [prefix]
      : ['02', '12', '21', '01'].map((end) => (prefix + end).slice(0, 6).padEnd(6, '0')),
  );
  const edges = ['hukou.code', 'residence.code'].flatMap((name) => textsBeside(pack, name));
  return [...new Set([...local, '650102', ...edges.flatMap(aroundCode)])];
}

/** The same with the least and the greatest, and the neighbours of the household's other codes: for codes that are compared with each other. */
export const codesBeside = ({ pack, household }: Setting): string[] => [
  ...new Set([...codes(pack), '000001', '999998', ...knownCodes(household).flatMap(aroundCode)]),
];

function stay(from: string, through: string): HospitalStay {
  return { from, through };
}

/** Stays of about as many days as the pack asks for, up to the day or up to the day before it. */
function staysAround({ pack, day }: Setting): HospitalStay[][] {
  const lengths = numbersBeside(pack, 'hospital.daysThisYear').flatMap((days) => [
    days - 1,
    days,
    days + 1,
  ]);
  return [...new Set(lengths)]
    .filter((days) => days > 0 && days <= 366)
    .flatMap((days) => [
      [stay(shift(day, 1 - days), day)],
      [stay(shift(day, -days), dayBefore(day))],
    ]);
}

/** Stays in hospital: none, on the day, and around as many days as count; given parts of given stays are kept. */
export function stayLists(setting: Setting, role = ''): HospitalStay[][] {
  const { household, day } = setting;
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
      ...staysAround(setting),
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
