import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addCalendarDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/**
 * A plain calendar day as the integer `YYYYMMDD`: no time, no zone. Days compare as integers.
 * The only way in from text is {@link parseDay}.
 */
export type Day = number;

const toDate = (day: Day): Date =>
  new UTCDateMini(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);

const fromDate = (date: Date): Day =>
  date.getFullYear() * 10000 + (date.getMonth() + 1) * 100 + date.getDate();

/** The integer of a year, month (1 to 12) and day of the month, which must be a real calendar day. */
const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  year * 10000 + month * 100 + dayOfMonth;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number that the digits of a text from `start` up to `end` write; NaN where one of them is no digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads `YYYY-MM-DD`, years 1800 to 2199; anything that is not a real calendar day gives `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  if (!(year >= 1800 && year < 2200 && month >= 1 && dayOfMonth >= 1)) return undefined;
  const days = month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return dayOfMonth <= days ? dayOf(year, month, dayOfMonth) : undefined;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** The calendar year of a day. */
export const yearOf = (day: Day): number => Math.floor(day / 10000);

/** 1 January of a year. */
export const newYear = (year: number): Day => dayOf(year, 1, 1);

/**
 * The anniversary of a day, some whole years later (or, with a negative number, earlier).
 * 29 February has its anniversary on 28 February in common years (《民法典》第二百零二条).
 */
export function addYears(day: Day, years: number): Day {
  const moved = day + years * 10000;
  return moved % 10000 === 229 && !isLeapYear(yearOf(moved)) ? moved - 1 : moved;
}

/** Whole years from one day to another, counted by anniversaries; negative when the first day is later. */
export function wholeYears(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from);
  return addYears(from, years) > to ? years - 1 : years;
}

/** The latest day whose anniversary after `years` years is on or before `day`. */
export function latestWithYears(day: Day, years: number): Day {
  const monthDay = day % 10000;
  const year = yearOf(day) - years;
  if (monthDay === 229 && !isLeapYear(year)) return dayOf(year, 2, 28);
  if (monthDay === 228 && !isLeapYear(yearOf(day)) && isLeapYear(year)) return dayOf(year, 2, 29);
  return year * 10000 + monthDay;
}

/** The day some days later (or earlier, with a negative number). */
export const addDays = (day: Day, days: number): Day => {
  const dayOfMonth = (day % 100) + days;
  return dayOfMonth >= 1 && dayOfMonth <= 28
    ? day + days
    : fromDate(addCalendarDays(toDate(day), days));
};

/** The number of days from `from` to `through`, both included; 0 or less when `through` is before `from`. */
export const daysBetween = (from: Day, through: Day): number =>
  differenceInCalendarDays(toDate(through), toDate(from)) + 1;
