import type { HospitalStay } from '../../src/generated/household.types.js';
import { nextDay, yearOf } from './calendar.js';
import { some } from './value.js';
import type { Truth } from './value.js';

/** Whether a stay covers a day; one bound may be enough to say no. */
function covers({ from, through }: HospitalStay, day: string): Truth {
  if (from !== undefined && from > day) return false;
  if (through !== undefined && through < day) return false;
  return from === undefined || through === undefined ? undefined : true;
}

export function inHospital(stays: readonly HospitalStay[], day: string): Truth {
  return some(stays.map((stay) => covers(stay, day)));
}

/** Days from 1 January up to and including the day, counted one by one; unknown if any of them is. */
export function hospitalDaysThisYear(
  stays: readonly HospitalStay[],
  day: string,
): number | undefined {
  const newYear = `${String(yearOf(day))}-01-01`;
  const firsts = stays.map(({ from }) => (from === undefined || from < newYear ? newYear : from));
  let count = 0;
  for (let at = firsts.sort()[0] ?? nextDay(day); at <= day; at = nextDay(at)) {
    const inside = inHospital(stays, at);
    if (inside === undefined) return undefined;
    if (inside) count += 1;
  }
  return count;
}
