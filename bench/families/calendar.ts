// Days as a service written by hand would count them; nothing of the engine is used.

/** `YYYY-MM-DD` as the number YYYYMMDD. */
export const numberOf = (date: string): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whole years on a day; who is born on 29 February has the birthday on the 28th in common years. */
export function ageOn(birthDate: string, day: number): number {
  const born = numberOf(birthDate);
  const year = Math.floor(day / 10_000);
  const monthDay = born % 10_000;
  const birthday = monthDay === 229 && !isLeap(year) ? 228 : monthDay;
  const years = year - Math.floor(born / 10_000);
  return day % 10_000 < birthday ? years - 1 : years;
}

const MILLISECONDS_A_DAY = 86_400_000;

const serial = (day: number): number =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) /
  MILLISECONDS_A_DAY;

/** Days of the calendar year, up to and with the day, that any of the stays cover. */
export function daysThisYear(
  stays: readonly { readonly from: string; readonly through: string }[],
  day: number,
): number {
  const first = serial(Math.floor(day / 10_000) * 10_000 + 101);
  const last = serial(day);
  const inOrder = stays
    .map(({ from, through }) => [serial(numberOf(from)), serial(numberOf(through))] as const)
    .sort(([left], [right]) => left - right);
  let counted = first - 1;
  let days = 0;
  for (const [from, through] of inOrder) {
    const begin = Math.max(from, counted + 1);
    const end = Math.min(through, last);
    if (end < begin) continue;
    days += end - begin + 1;
    counted = end;
  }
  return days;
}
