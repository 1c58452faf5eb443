import { addDays as shift, differenceInCalendarDays } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  daysBetween,
  formatDay,
  latestWithYears,
  parseDay,
  wholeYears,
} from '../../src/engine/values/day.js';

const someDay = fc
  .date({
    min: new Date(Date.UTC(1901, 0, 1)),
    max: new Date(Date.UTC(2150, 0, 1)),
    noInvalidDate: true,
  })
  .map(
    (date) => date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate(),
  );

describe('days', () => {
  it.each(['2023-02-29', '2024-02-30', '2023-13-01', '2023-00-10', '2023-1-1', '0000-01-01', ''])(
    'refuses %j, which is no calendar day',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('reads and writes a day without shifting it', () => {
    expect(parseDay('2024-02-29')).toBe(20240229);
    fc.assert(
      fc.property(someDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('has the birthday of 29 February on 28 February in common years', () => {
    expect(addYears(20000229, 23)).toBe(20230228);
    expect(addYears(20000229, 24)).toBe(20240229);
    expect(wholeYears(20000229, 20230227)).toBe(22);
    expect(wholeYears(20000229, 20230228)).toBe(23);
    expect(latestWithYears(20230228, 23)).toBe(20000229);
  });

  it('turns an age on the birthday and not the day before', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 100 }), (birth, years) => {
        const birthday = addYears(birth, years);
        expect(wholeYears(birth, birthday)).toBe(years);
        expect(wholeYears(birth, addDays(birthday, -1))).toBe(years - 1);
      }),
    );
  });

  it('finds the last birth date of those who have an age', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 90 }), (day, years) => {
        const birth = latestWithYears(day, years);
        expect(addYears(birth, years)).toBeLessThanOrEqual(day);
        expect(addYears(addDays(birth, 1), years)).toBeGreaterThan(day);
      }),
    );
  });

  it('counts days as a calendar does', () => {
    const date = (day: number): Date =>
      new Date(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100, 12);
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const other = addDays(day, days);
        expect(differenceInCalendarDays(date(other), date(day))).toBe(days);
        expect(shift(date(day), days).getDate()).toBe(other % 100);
        if (days >= 0) expect(daysBetween(day, other)).toBe(days + 1);
      }),
    );
  });
});
