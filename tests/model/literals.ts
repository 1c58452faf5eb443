import type { Pack } from '../../src/generated/pack.types.js';

function collect(node: unknown, into: Set<number>): void {
  if (typeof node === 'number') into.add(node);
  else if (typeof node === 'object' && node !== null)
    for (const child of Object.values(node)) collect(child, into);
}

const known = new WeakMap<Pack, number[]>();

/** The whole numbers that the pack's conditions compare with: ages, days, grades. */
export function literals(pack: Pack): number[] {
  const before = known.get(pack);
  if (before) return before;
  const found = new Set<number>();
  for (const term of Object.values(pack.terms ?? {})) collect(term.when, found);
  for (const item of pack.entitlements) {
    collect(item.when, found);
    for (const benefit of [item.benefit].flat()) collect(benefit.when, found);
  }
  for (const { unit, values } of Object.values(pack.parameters ?? {}))
    if (unit !== 'CNY') for (const { value } of values) found.add(Number(value));
  const sorted = [...found].sort((left, right) => left - right);
  known.set(pack, sorted);
  return sorted;
}
