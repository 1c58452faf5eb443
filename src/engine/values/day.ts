import { UTCDate } from '@date-fns/utc';
import { addDays as addCalendarDays, differenceInCalendarDays, isValid } from 'date-fns';

/**
 * A plain calendar day as the integer `YYYYMMDD`: no time, no zone. Days compare as integers.
 * The only way in from text is {@link parseDay}.
 */
export type Day = number;

const FORM = /^(1[89]|2[01])\d\d-\d\d-\d\d$/;

const toDate = (day: Day): UTCDate =>
  new UTCDate(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);

const fromDate = (date: Date): Day =>
  date.getFullYear() * 10000 + (date.getMonth() + 1) * 100 + date.getDate();

/** The integer of a year, month (1 to 12) and day of the month, which must be a real calendar day. */
const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  year * 10000 + month * 100 + dayOfMonth;

/** Reads `YYYY-MM-DD`, years 1800 to 2199; anything that is not a real calendar day gives `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (!FORM.test(text)) return undefined;
  const day =
    Number(text.slice(0, 4)) * 10000 + Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10));
  const dayOfMonth = day % 100;
  const month = Math.floor(day / 100) % 100;
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  if (dayOfMonth <= 28) return day;
  const date = toDate(day);
  return isValid(date) && fromDate(date) === day ? day : undefined;
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

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

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
