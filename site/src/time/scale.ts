import { daysBetween, newYear, parseDay } from '../../../src/engine/values/day.js';

/** Where days stand on a line of whole years, in per cent of its length. */
export interface Scale {
  readonly firstYear: number;
  readonly lastYear: number;
}

const lengthOf = ({ firstYear, lastYear }: Scale): number =>
  daysBetween(newYear(firstYear), newYear(lastYear + 1)) - 1;

/** The place of a day's beginning; the line's ends for days beyond, and for none. */
export function placeOf(scale: Scale, text: string | null, otherwise: 0 | 100): number {
  const day = parseDay(text ?? '');
  if (day === undefined) return otherwise;
  const days = daysBetween(newYear(scale.firstYear), day) - 1;
  return Math.min(Math.max((days / lengthOf(scale)) * 100, 0), 100);
}

/** The width of one day. */
export const dayWidth = (scale: Scale): number => 100 / lengthOf(scale);
