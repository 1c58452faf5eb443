import fc from 'fast-check';
import {
  addDays,
  addYears,
  daysBetween,
  formatDay,
  parseDay,
  wholeYears,
} from '../../src/engine/values/day.js';
import { decide, InputError } from '../../src/index.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const day = fc
  .date({ min: new Date('1799-06-01'), max: new Date('2200-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const FORM = /^(18|19|20|21)\d\d-\d\d-\d\d$/;

/** Whether the calendar of JavaScript has the day. */
function isDay(text: string): boolean {
  if (!FORM.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A text is a day exactly when the calendar has it; days come back as they were written, and moving there and back ends where it began. */
export const dates: Target = {
  name: 'dates',
  tried: 1000,
  texts: fc.oneof(day, edited(day, 2)),
  run: (text) => {
    const read = parseDay(text);
    promise((read !== undefined) === isDay(text), `${text} is a day or is not`);
    try {
      decide({}, { on: text, district: 'tongzhou' });
      promise(read !== undefined, 'only days can be asked about');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      promise(read === undefined, 'every day can be asked about');
    }
    if (read === undefined) return;
    promise(formatDay(read) === text, 'a day is written as it was read');
    const inside = read > 18010000 && read < 21980000;
    if (!inside) return;
    for (const days of [1, 28, 31, 365, 366]) {
      promise(addDays(addDays(read, days), -days) === read, `${text} + ${String(days)}`);
      promise(
        daysBetween(read, addDays(read, days)) === days + 1,
        `${text} through ${String(days)}`,
      );
    }
    promise(wholeYears(read, addYears(read, 1)) === 1, `${text} has a first anniversary`);
  },
};
