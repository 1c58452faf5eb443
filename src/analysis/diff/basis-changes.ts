import type { Basis, Difference } from './change.js';
import { differing } from './differing.js';
import { instrumentKey } from './instrument-key.js';
import type { Pair } from './pair-alternatives.js';
import type { Alternative, Side } from './side.js';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const setters = ({ amount }: Alternative): string[] =>
  amount !== null && 'setBy' in amount ? [amount.setBy] : [];

function basisOf(
  { item }: Side,
  alternatives: readonly Alternative[],
  setBy: readonly string[],
): Basis {
  const basis = item.basis ?? [];
  const named = new Set(basis.map(instrumentKey));
  const by = alternatives.flatMap((alternative) => alternative.by);
  return {
    basis,
    setBy: unique(setBy),
    by: unique(by).filter((instrument) => !named.has(instrumentKey(instrument))),
    authority: item.determination?.authority ?? null,
  };
}

const keysOf = ({
  basis,
  setBy,
  by,
  authority,
}: Basis): Record<keyof Basis, readonly string[]> => ({
  basis: basis.map(instrumentKey).sort(),
  setBy: setBy.map(instrumentKey).sort(),
  by: by.map(instrumentKey).sort(),
  authority: authority === null ? [] : [authority],
});

const pick = (basis: Basis, names: readonly string[]): Partial<Basis> =>
  Object.fromEntries(Object.entries(basis).filter(([name]) => names.includes(name)));

/** What differs in the other instruments and authorities that an item rests on; an instrument is known by its number. */
export function basisChanges(before: Side, after: Side, pairs: readonly Pair[]): Difference[] {
  // Where only one side leaves the amount to another, that is a change of amount.
  const left = pairs.filter(([one, other]) => setters(one).length > 0 && setters(other).length > 0);
  const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const first = basisOf(
    before,
    ones,
    left.flatMap(([one]) => setters(one)),
  );
  const second = basisOf(
    after,
    others,
    left.flatMap(([, other]) => setters(other)),
  );
  const found = differing(keysOf(first), keysOf(second));
  if (found === null) return [];
  const names = Object.keys(found.before);
  return [{ kind: 'basis', before: pick(first, names), after: pick(second, names) }];
}
