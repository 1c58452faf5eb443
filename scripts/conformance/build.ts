import type { Condition } from '../../src/generated/pack.types.js';
import { nested } from './case.js';
import type { Case, Data, Value } from './case.js';
import { expectation } from './expectation.js';
import type { Ruled } from './expectation.js';

export const fact = (name: string): { readonly var: string } => ({ var: name });

/** A rule of any operator; what stands in it is for the pack's schema to judge. */
export const rule = (operator: string, ...operands: readonly unknown[]): Condition => ({
  [operator]: operands,
});

export const not = (part: Condition): Condition => ({ '!': part }) as Condition;

/** Facts of which some are unknown (undefined). */
export const data = (facts: Readonly<Record<string, Value | undefined>>): Data =>
  Object.fromEntries(
    Object.entries(facts).filter((pair): pair is [string, Value] => pair[1] !== undefined),
  );

/** A case over facts as conditions see them; what is expected follows from the definition. */
export const over = (note: string, ruled: Ruled, facts: Data): Case => ({
  note,
  ...ruled,
  data: nested(facts),
  expect: expectation(ruled, facts),
});

/** Every choice of one value for each of some lists. */
export const product = <Item>(lists: readonly (readonly Item[])[]): Item[][] =>
  lists.reduce<Item[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
    [[]],
  );

export const EQUALITY = ['=='] as const;
export const ORDER = ['==', '<', '<=', '>', '>='] as const;

/** How a value is said in a note. */
export const said = (value: Value | undefined): string =>
  value === undefined ? 'unknown' : value === null ? 'absent' : JSON.stringify(value);
