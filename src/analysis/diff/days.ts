import type { Pack } from '../../generated/pack.types.js';
import { parseDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import { firstDay } from '../meaning/parameter-value.js';
import type { Days } from './item-changes.js';

const parameterDays = ({ parameters }: Pack): Day[] =>
  Object.values(parameters ?? {})
    .flatMap(({ values }) => values.map(firstDay))
    .filter((day) => day !== null);

/** The day as of which a revision is compared: its first day or, where it has none, the newest that its parameters name. */
export function comparisonDay(pack: Pack): Day | null {
  const { from } = pack.instrument;
  if (from !== null) return parseDay(from) ?? null;
  const days = parameterDays(pack);
  return days.length === 0 ? null : Math.max(...days);
}

/** Whether two packs encode one and the same revision. */
export const isSameRevision = (before: Pack, after: Pack): boolean =>
  before.district === after.district && before.revision === after.revision;

/**
 * The days on which two packs are compared. Two encodings of one revision are compared on every other day too on which a figure of either changes, so that a
 * value added for a later day is seen.
 */
export function daysOf(before: Pack, after: Pack): Days[] {
  const first: Days = {
    before: comparisonDay(before),
    after: comparisonDay(after),
    isLater: false,
  };
  if (!isSameRevision(before, after)) return [first];
  const others = [...new Set([...parameterDays(before), ...parameterDays(after)])].sort(
    (one, other) => one - other,
  );
  return [first, ...[null, ...others].map((day) => ({ before: day, after: day, isLater: true }))];
}
