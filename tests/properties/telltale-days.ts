import type { Household, Member } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { dayBefore, inYear, iso, nextDay, shift, yearOf } from '../model/calendar.js';
import { numbersBeside, textsBeside } from '../model/edges.js';
import type { Random } from '../model/random.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;
const LEAP_DAYS = ['2024-02-29', '2025-02-28', '2025-03-01'];

/** The anniversaries of a day after so many years. */
const anniversaries = (day: string | undefined, years: readonly number[]): string[] =>
  day === undefined
    ? []
    : years
        .map((count) => yearOf(day) + count)
        .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
        .map((year) => inYear(day, year));

function ofMember(
  { birthDate, deathDate, disability, specialAssistance, hospitalStays = [] }: Member,
  pack: Pack,
): (string | null | undefined)[] {
  const thresholds = numbersBeside(pack, 'hospital.daysThisYear');
  const stays = hospitalStays.flatMap(({ from, through }) => [
    from,
    through,
    ...(from === undefined ? [] : thresholds.map((days) => shift(from, Math.min(days, 366)))),
  ]);
  return [
    ...anniversaries(birthDate, [0, ...numbersBeside(pack, 'age')]),
    deathDate,
    disability?.certifiedOn,
    specialAssistance?.since,
    specialAssistance?.through,
    ...stays,
  ];
}

function ofPack({ instrument, parameters }: Pack): (string | null | undefined)[] {
  const figures = Object.values(parameters ?? {}).flatMap(({ values }) => values);
  return [instrument.from, instrument.through, ...figures.map(({ from }) => from)];
}

/** Days on which something may change: birthdays, deaths, first and last days, and what the pack's own figures make of them; each with its neighbours. */
export function telltaleDays(pack: Pack, household: Household): string[] {
  const { laterChild, suddenHardship, fertility, members = [] } = household;
  const found = [
    ...ofPack(pack),
    ...members.flatMap((member) => ofMember(member, pack)),
    laterChild?.on,
    ...anniversaries(laterChild?.on, numbersBeside(pack, 'laterChild.age')),
    suddenHardship?.on,
    fertility?.treatmentSince,
    ...anniversaries(fertility?.treatmentSince, numbersBeside(pack, 'fertility.treatmentYears')),
    ...textsBeside(pack, 'today.date'),
    ...numbersBeside(pack, 'today.year').map((year) => iso(year, 1, 1)),
    ...LEAP_DAYS,
  ].filter((day) => typeof day === 'string');
  const within = found.filter((day) => yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR);
  const turns = within.flatMap((day) => [iso(yearOf(day), 1, 1), iso(yearOf(day) + 1, 1, 1)]);
  const all = [...within, ...turns].flatMap((day) => [dayBefore(day), day, nextDay(day)]);
  return [...new Set(all)].sort();
}

/** Some of those days and, one in four, any day; in their order, each once. */
export function someDays(telltale: readonly string[], count: number, source: Random): string[] {
  const any = (): string =>
    iso(2015 + source.below(25), 1 + source.below(12), 1 + source.below(28));
  const days = new Set<string>();
  while (days.size < count) days.add(source.below(4) === 0 ? any() : source.pick(telltale));
  return [...days].sort();
}
