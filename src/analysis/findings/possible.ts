import { compile } from '../../engine/compile/compile.js';
import { makeDecide } from '../../engine/evaluate/decide.js';
import type { Outcome } from '../../engine/evaluate/state.js';
import type { Entitlement, Pack } from '../../generated/pack.types.js';

/** Asked beside the days that a pack names: long before and long after any of them. */
const FAR_DAYS = ['1990-01-01', '2090-01-01'];

/** The days on which questions about a pack's conditions are asked: those it names, and days far from all of them. */
export function daysOf({ instrument, parameters = {} }: Pack): string[] {
  const named = Object.values(parameters).flatMap(({ values }) =>
    values.flatMap(({ from }) => from ?? []),
  );
  return [...new Set([instrument.from, instrument.through, ...named, ...FAR_DAYS])].filter(
    (day) => day != null,
  );
}

/** By item, every outcome that a household of which nothing is known meets, as one of the beneficiaries, on the days of a pack. */
export function outcomesOfNobody(
  pack: Pack,
  items: readonly Entitlement[],
  readings: Readonly<Record<string, string>> = {},
): Map<string, Set<Outcome>> {
  const { district, revision } = pack;
  const decide = makeDecide([compile({ ...pack, entitlements: [...items] }, '0'.repeat(64))]);
  const outcomes = new Map<string, Set<Outcome>>(items.map(({ id }) => [id, new Set()]));
  for (const on of daysOf(pack)) {
    for (const { id, outcome } of decide(
      {},
      { on, district, revision, include: 'all', readings },
    )) {
      outcomes.get(id.slice(district.length + 1))?.add(outcome);
    }
  }
  return outcomes;
}
