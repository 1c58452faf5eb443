import { addDays, formatDay, parseDay } from '../../engine/values/day.js';

const dayAfter = (day: string, days: number): string => {
  const parsed = parseDay(day);
  if (parsed === undefined) throw new RangeError('the engine gives real days');
  return formatDay(addDays(parsed, days));
};

/** The day after a day, both `YYYY-MM-DD`. */
export const nextDay = (day: string): string => dayAfter(day, 1);

/** The day before a day. */
export const dayBefore = (day: string): string => dayAfter(day, -1);

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
};

/** The months, `YYYY-MM`, that the days from one to another touch; none where the second comes before the first. */
export function monthsFrom(from: string, through: string): string[] {
  const months: string[] = [];
  if (from > through) return months;
  for (let month = from.slice(0, 7); month <= through.slice(0, 7); month = nextMonth(month))
    months.push(month);
  return months;
}
