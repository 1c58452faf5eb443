/** Whole numbers from `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Ranges in order, apart from each other. */
export type Ranges = readonly Range[];

export const EVERYTHING: Ranges = [{ low: 0, high: Infinity }];

/** The numbers that are in one or the other. */
export function union(left: Ranges, right: Ranges): Ranges {
  const joined: { low: number; high: number }[] = [];
  for (const range of [...left, ...right].sort((one, other) => one.low - other.low)) {
    const last = joined.at(-1);
    if (last && range.low <= last.high + 1) last.high = Math.max(last.high, range.high);
    else joined.push({ ...range });
  }
  return joined;
}

/** The numbers that are in both. */
export const intersection = (left: Ranges, right: Ranges): Ranges =>
  left
    .flatMap((one) =>
      right.map((other) => ({
        low: Math.max(one.low, other.low),
        high: Math.min(one.high, other.high),
      })),
    )
    .filter(({ low, high }) => low <= high);

/** The numbers from 0 on that are in none of them. */
export function complement(ranges: Ranges): Ranges {
  let low = 0;
  const rest: Range[] = [];
  for (const range of ranges) {
    if (range.low > low) rest.push({ low, high: range.low - 1 });
    low = range.high + 1;
  }
  return low === Infinity ? rest : [...rest, { low, high: Infinity }];
}
