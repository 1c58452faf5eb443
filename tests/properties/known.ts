import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** How many facts of a household are left out: in ten thousand. */
export type Gaps = 0 | 300 | 1500 | 6000;

type Shape<Value> = { [Name in keyof Value]-?: Arbitrary<Exclude<Value[Name], undefined>> };

/** An object of facts, each of them left out as often as `gaps` says. */
export function known<Value extends object>(gaps: Gaps, shape: Shape<Value>): Arbitrary<Value> {
  const gapped = Object.entries<Arbitrary<unknown>>(shape).map(([name, arbitrary]) => {
    if (gaps === 0) return arbitrary.map((value): [string, unknown] => [name, value]);
    return fc.oneof(
      {
        weight: 10_000 - gaps,
        arbitrary: arbitrary.map((value): [string, unknown] => [name, value]),
      },
      { weight: gaps, arbitrary: fc.constant<[string, unknown]>([name, undefined]) },
    );
  });
  return fc
    .tuple(...gapped)
    .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Value);
}

/** Null or the thing. */
export function orNull<Value>(arbitrary: Arbitrary<Value>, nulls = 1): Arbitrary<Value | null> {
  return fc.oneof({ weight: nulls, arbitrary: fc.constant(null) }, { weight: 2, arbitrary });
}
