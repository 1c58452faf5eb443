import { numbersOfCondition } from '../../engine/validate/numbers/rule-numbers.js';
import { sitesOf } from '../../engine/validate/sites.js';
import { addDays, formatDay, parseDay } from '../../engine/values/day.js';
import type { Pack } from '../../generated/pack.types.js';

/** Asked beside the days that a pack names: long before and long after any of them. */
const FAR_DAYS = ['1990-01-01', '2090-01-01'];

const YEAR = /^(?:1[89]|2[01])\d\d$/;

/** The first days on which a comparison of the day or its year with a number or day of a condition can come out otherwise. */
function turnsAt(value: string): string[] {
  if (YEAR.test(value)) {
    const next = String(Number(value) + 1);
    return YEAR.test(next) ? [`${value}-01-01`, `${next}-01-01`] : [`${value}-01-01`];
  }
  const day = parseDay(value);
  return day === undefined ? [] : [value, formatDay(addDays(day, 1))];
}

/** The days on which questions about a pack's conditions are asked: on every day it names and between any two of them, they come out as on one of these. */
export function daysOf(pack: Pack): string[] {
  const { instrument, parameters = {} } = pack;
  const values = Object.values(parameters).flatMap((parameter) => parameter.values);
  return [
    ...new Set([
      ...[
        instrument.from,
        ...FAR_DAYS,
        instrument.through,
        ...values.map(({ from }) => from),
      ].filter((day) => day != null),
      ...sitesOf(pack)
        .flatMap(numbersOfCondition)
        .flatMap(({ value }) => turnsAt(value)),
    ]),
  ];
}
