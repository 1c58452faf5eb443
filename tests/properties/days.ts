import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Pack } from '../../src/generated/pack.types.js';
import { dayBefore, inYear, iso, monthLength, nextDay, shift, yearOf } from '../model/calendar.js';

const AGES = [6, 18, 41, 45, 48, 49, 50, 60, 64, 65, 69, 70];

const TURNS = ['2024-02-29', '2023-02-28', '2024-01-01'];

/** Days in common years on which someone born on 29 February may reach one of the ages. */
const LEAP_BIRTHDAYS = ['2022-02-28', '2025-02-28', '2026-02-28', '2022-03-01', '2025-02-27'];

export const anyDay = (first: number, last: number): Arbitrary<string> =>
  fc
    .record({
      year: fc.integer({ min: first, max: last }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, date }) => iso(year, month, Math.min(date, monthLength(year, month))));

/** The day itself and its neighbours. */
export const near = (day: string): Arbitrary<string> =>
  fc.constantFrom(day, day, dayBefore(day), nextDay(day), shift(day, -2), shift(day, 3));

/** Days asked about: the instrument's and its parameters' edges, years' ends, leap days, any day. */
export function askedDay(pack: Pack): Arbitrary<string> {
  const { from, through } = pack.instrument;
  const changes = Object.values(pack.parameters ?? {}).flatMap(({ values }) =>
    values.map((value) => value.from),
  );
  const edges = [from, through, ...changes, '2023-08-31'].filter(
    (edge) => typeof edge === 'string',
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...edges).chain(near) },
    { weight: 2, arbitrary: fc.constantFrom(...TURNS).chain(near) },
    { weight: 1, arbitrary: fc.constantFrom(...LEAP_BIRTHDAYS) },
    { weight: 6, arbitrary: anyDay(2019, 2027) },
  );
}

/** Birth dates: birthdays on and around the day, 29 February, any day. */
export function birthDate(day: string, youngest: number, oldest: number): Arbitrary<string> {
  const ages = AGES.filter((age) => age >= youngest && age <= oldest);
  const birthday = fc
    .constantFrom(...ages)
    .map((age) => inYear(day, yearOf(day) - age))
    .chain(near);
  const leap = fc
    .integer({ min: youngest, max: oldest })
    .map((age) => iso(yearOf(day) - age - ((yearOf(day) - age) % 4), 2, 28))
    .map((feb) => nextDay(feb));
  return fc.oneof(
    { weight: 5, arbitrary: birthday },
    { weight: 1, arbitrary: leap },
    { weight: 3, arbitrary: anyDay(yearOf(day) - oldest, yearOf(day) - youngest) },
  );
}

/** A day of an event: around the day, around the turn of the year, a year back, or long ago. */
export function eventDay(day: string): Arbitrary<string> {
  const year = yearOf(day);
  return fc.oneof(
    { weight: 3, arbitrary: near(day) },
    { weight: 1, arbitrary: near(iso(year, 1, 1)) },
    { weight: 1, arbitrary: near(inYear(day, year - 1)) },
    { weight: 4, arbitrary: anyDay(year - 20, year - 1) },
  );
}

/** Stays in hospital of around ninety days, ending around the day. */
export function stays(day: string): Arbitrary<{ from: string; through: string }[]> {
  const stay = fc
    .record({ through: near(day), length: fc.constantFrom(0, 1, 30, 88, 89, 90, 91, 120) })
    .map(({ through, length }) => ({ from: shift(through, -length), through }));
  const earlier = fc
    .record({ through: fc.integer({ min: 1, max: 120 }), length: fc.integer({ min: 0, max: 60 }) })
    .map(({ through, length }) => ({
      from: shift(day, -through - length),
      through: shift(day, -through),
    }));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<{ from: string; through: string }[]>([]) },
    { weight: 3, arbitrary: fc.tuple(stay) },
    { weight: 2, arbitrary: fc.tuple(stay, earlier) },
  );
}
