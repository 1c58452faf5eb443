import { compile } from '../../engine/compile/compile.js';
import { makeEngine } from '../../engine/evaluate/engine.js';
import type { Entitlement, Pack } from '../../generated/pack.types.js';
import { daysOf } from './days.js';

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
