import type { Item } from '../../generated/assessment.types.js';
import type { Expectation } from '../../generated/cases.types.js';

/** A field of an item that is not as expected. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

type Field = Exclude<keyof Expectation, 'item' | 'of' | 'none'>;

const sorted = (list: unknown): unknown =>
  Array.isArray(list) ? [...(list as string[])].sort() : list;

/** What an item says in each field that a case can expect something of. */
const FIELDS: Readonly<Record<Field, (item: Item) => unknown>> = {
  outcome: ({ outcome }) => outcome,
  amount: ({ benefit }) => benefit.amount,
  kind: ({ benefit }) => benefit.kind,
  per: ({ benefit }) => benefit.per,
  every: ({ benefit }) => benefit.every,
  limit: ({ benefit }) => benefit.limit,
  standing: ({ standing }) => standing,
  force: ({ force }) => force,
  from: ({ from }) => from,
  through: ({ through }) => through,
  next: ({ next }) => next && { on: next.on, outcome: next.outcome },
  dates: ({ dates }) => dates,
  needs: ({ needs }) => needs,
  needsInclude: ({ needs }) => needs,
  funding: ({ funding }) => funding,
  readings: ({ readings }) => readings.map(({ id }) => id),
};

/** Whether two values of plain data say the same, whatever the order of keys. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every(
    (name) =>
      Object.hasOwn(right, name) &&
      isSame((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name]),
  );
}

function holds(field: Field, expected: unknown, got: unknown): boolean {
  if (field === 'needsInclude')
    return (expected as string[]).every((path) => (got as string[]).includes(path));
  return field === 'readings' ? isSame(sorted(expected), sorted(got)) : isSame(expected, got);
}

/** The fields that an expectation gives and in which the item says something else; fields that are not given are not compared. */
export function differencesOf(expectation: Expectation, item: Item): Difference[] {
  return (Object.keys(FIELDS) as Field[]).flatMap((field) => {
    const expected = expectation[field];
    if (expected === undefined) return [];
    const got = FIELDS[field](item);
    return holds(field, expected, got) ? [] : [{ field, expected, got }];
  });
}
