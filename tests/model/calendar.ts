// The model's own calendar. Days are the ISO texts themselves: within one century-wide form, they compare as text.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  return year % 4 === 0 && year % 100 !== 0;
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

export function iso(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Year, month (1 to 12) and day of the month. */
function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

export function yearOf(day: string): number {
  return parts(day)[0];
}

export function nextDay(day: string): string {
  const [year, month, date] = parts(day);
  if (date < monthLength(year, month)) return iso(year, month, date + 1);
  return month < 12 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

export function dayBefore(day: string): string {
  const [year, month, date] = parts(day);
  if (date > 1) return iso(year, month, date - 1);
  if (month > 1) return iso(year, month - 1, monthLength(year, month - 1));
  return iso(year - 1, 12, 31);
}

/** So many days later, or earlier with a negative count; one day at a time. */
export function shift(day: string, count: number): string {
  let moved = day;
  for (let done = 0; done < count; done += 1) moved = nextDay(moved);
  for (let done = 0; done > count; done -= 1) moved = dayBefore(moved);
  return moved;
}

/** The same date in another year; 29 February becomes 28 February in common years. */
export function inYear(day: string, year: number): string {
  const [, month, date] = parts(day);
  return iso(year, month, Math.min(date, monthLength(year, month)));
}

/** Birthdays had by a day: whole years since a day that is not later. */
export function birthdays(since: string, day: string): number {
  const years = yearOf(day) - yearOf(since);
  return inYear(since, yearOf(day)) <= day ? years : years - 1;
}
