import { formatDay, parseDay } from '../../engine/values/day.js';

/** GB 11643: what each of the first seventeen digits counts, and the last sign for each remainder by eleven. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const SIGNS = '10X98765432';

const FORM = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;

/** The day of birth in an identity number of eighteen signs, or what is wrong with the number. */
export function birthDateOf(number: string): { readonly day: string } | { readonly wrong: string } {
  const text = number.toUpperCase();
  const [, year = '', month = '', dayOfMonth = ''] = FORM.exec(text) ?? [];
  if (year === '') return { wrong: 'must be an identity number of 18 signs' };
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  if (SIGNS[sum % 11] !== text[17])
    return { wrong: 'the check digit of the identity number is wrong' };
  const day = parseDay(`${year}-${month}-${dayOfMonth}`);
  if (day === undefined) return { wrong: 'the identity number holds no real day of birth' };
  return { day: formatDay(day) };
}
