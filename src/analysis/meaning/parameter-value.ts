import type { Pack, Parameter } from '../../generated/pack.types.js';
import { parseDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';

/** One dated value of a parameter. */
export type DatedValue = Parameter['values'][number];

/** The first day of a parameter's value; null for one without a first day. */
export const firstDay = ({ from }: DatedValue): Day | null =>
  from === undefined ? null : (parseDay(from) ?? null);

/** A parameter's value on a day: the last one whose first day has come; before all of them, and for null, the first. */
export function parameterValueOn(pack: Pack, name: string, day: Day | null): DatedValue {
  const values = pack.parameters?.[name]?.values ?? [];
  const reached = values.filter((value) => {
    const from = firstDay(value);
    return from === null || (day !== null && from <= day);
  });
  const found = reached.at(-1) ?? values[0];
  if (!found) throw new RangeError(`validation has let an unknown parameter through: ${name}`);
  return found;
}
