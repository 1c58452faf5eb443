import { compile } from '../../engine/compile/compile.js';
import { makeEngine } from '../../engine/evaluate/engine.js';
import { numbersOfCondition } from '../../engine/validate/numbers/rule-numbers.js';
import { sitesOf } from '../../engine/validate/sites.js';
import { addDays, formatDay, parseDay } from '../../engine/values/day.js';
import type { Entitlement, Pack } from '../../generated/pack.types.js';

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
function daysOf(pack: Pack): string[] {
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

/** Of some items those that nobody can get on any day, whatever the facts: a household of which nothing is known is ineligible. */
export function neverGiven(
  pack: Pack,
  items: readonly Entitlement[],
  readings: Readonly<Record<string, string>> = {},
): Set<string> {
  const { district, revision } = pack;
  const never = new Set<string>();
  let left = items;
  for (const on of daysOf(pack)) {
    if (left.length === 0) break;
    const { decide } = makeEngine([compile({ ...pack, entitlements: [...left] }, '0'.repeat(64))]);
    const possible = new Set<string>();
    for (const { id, outcome } of decide(
      {},
      { on, district, revision, include: 'all', readings },
    )) {
      (outcome === 'ineligible' ? never : possible).add(id.slice(district.length + 1));
    }
    for (const id of possible) never.delete(id);
    left = left.filter(({ id }) => !possible.has(id));
  }
  return never;
}
