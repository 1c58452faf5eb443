import type { Instrument, Parameter as PackParameter } from '../../generated/pack.types.js';
import type { Parameter, Program } from '../program/program.js';
import { addDays, parseDay } from '../values/day.js';
import type { Day } from '../values/day.js';
import { parseMoney } from '../values/money.js';

const dayOrNull = (text: string | null | undefined): Day | null =>
  text == null ? null : (parseDay(text) ?? null);

/** The last day of a day, month or year: by then it had been published. */
function publishedBy(text: string | null | undefined): Day | null {
  if (text == null) return null;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (day !== undefined) return parseDay(text) ?? null;
  const [nextYear, nextMonth] =
    month === undefined ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(nextYear * 10000 + nextMonth * 100 + 1, -1);
}

/** A parameter with its values as numbers, money in fen, and the days from which they count and by which they were known. */
export function compileParameter(name: string, { title, unit, values }: PackParameter): Parameter {
  return {
    name,
    title,
    unit,
    values: values.map(({ value, from, by, published }) => ({
      value: unit === 'CNY' ? (parseMoney(value) ?? 0) : Number(value),
      from: dayOrNull(from),
      by: by ?? null,
      published: publishedBy(published),
    })),
  };
}

/** An instrument with its days. */
export function compileInstrument({
  from,
  through,
  published,
  ...rest
}: Instrument): Program['instrument'] {
  return {
    ...rest,
    from: dayOrNull(from),
    through: dayOrNull(through),
    published: publishedBy(published),
  };
}
