import type { Expression, Pack } from '../../generated/pack.types.js';

/** Conditions that use more combinations of readings than this are not looked at. */
const MOST_COMBINATIONS = 64;

/** The readings that a condition asks for, itself or through terms. */
function readingsOf(expression: Expression, pack: Pack, seen = new Set<string>()): string[] {
  const names = JSON.stringify(expression).matchAll(/"(readings|terms)\.([a-z0-9-]+)"/g);
  return [...names].flatMap(([, kind = '', name = '']) => {
    if (seen.has(name + kind)) return [];
    seen.add(name + kind);
    const when = kind === 'terms' ? pack.terms?.[name]?.when : undefined;
    if (kind === 'readings') return [name];
    return when === undefined || when === true ? [] : readingsOf(when, pack, seen);
  });
}

/** The ways to take the readings that a condition asks for, by their ids; null where there are too many. */
export const combinationsFor = (
  expression: Expression,
  pack: Pack,
): readonly Readonly<Record<string, string>>[] | null =>
  readingsOf(expression, pack).reduce<Record<string, string>[] | null>(
    (all, name) => {
      const options = Object.keys(pack.readings?.[name]?.options ?? {});
      if (all === null || all.length * options.length > MOST_COMBINATIONS) return null;
      return all.flatMap((each) =>
        options.map((option) => ({ ...each, [`${pack.district}/${name}`]: option })),
      );
    },
    [{}],
  );
