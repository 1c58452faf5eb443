import type { Entitlement, Pack } from '../../generated/pack.types.js';
import type { Finding } from './finding.js';
import { itemFor, placesOf, withParts } from './place.js';
import type { Place } from './place.js';
import { neverGiven } from './possible.js';
import { combinationsFor } from './readings.js';
import { seenOf } from './seen.js';

const PROBE = 'probe';

/** Items that are given exactly when the condition holds (or does not). */
const probes = ({ expression, asked }: Place, isNegated: boolean): Entitlement[] =>
  asked.onDeath.map((onDeath) =>
    itemFor(asked, onDeath, PROBE, isNegated ? { '!': expression } : expression),
  );

/** Whether a condition never holds (or never fails), whatever the facts and the readings. */
function isNever(pack: Pack, place: Place, isNegated: boolean): boolean {
  const items = probes(place, isNegated);
  const readings = combinationsFor(place.expression, pack);
  return readings?.every((each) => neverGiven(pack, items, each).has(PROBE)) ?? false;
}

/** The conditions of a pack that no answers can make hold, or fail, whichever readings are taken. */
export function findConstantConditions(pack: Pack): Finding[] {
  const groups = placesOf(pack);
  const { holding, failing } = seenOf(pack, groups);
  const places = groups.flat().flatMap(withParts);
  return [false, true].flatMap((isNegated): Finding[] =>
    places
      .filter((place) => !(isNegated ? failing : holding).has(place))
      .filter((place) => isNever(pack, place, isNegated))
      .map(({ pointer }) => ({
        severity: 'warning' as const,
        code: isNegated ? 'ALWAYS_TRUE' : 'ALWAYS_FALSE',
        pointer,
        message: isNegated
          ? 'this condition holds whatever the facts'
          : 'no facts can make this condition hold',
        hint: 'leave it out, or mend the facts and figures that it compares',
      })),
  );
}
