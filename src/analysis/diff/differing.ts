import { isSame } from '../same.js';

/** The properties of two objects of one type that differ, and their values in each; null where none does. */
export function differing<Data extends object>(
  before: Data,
  after: Data,
): { before: Partial<Data>; after: Partial<Data> } | null {
  const names = (Object.keys(before) as (keyof Data)[]).filter(
    (name) => !isSame(before[name], after[name]),
  );
  if (names.length === 0) return null;
  const pick = (data: Data): Partial<Data> =>
    Object.fromEntries(names.map((name) => [name, data[name]])) as Partial<Data>;
  return { before: pick(before), after: pick(after) };
}
