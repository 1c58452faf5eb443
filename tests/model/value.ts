/** A fact's value on a day: `undefined` is unknown, `null` is absent (known not to be). Money is BigInt fen. */
export type Value = undefined | null | boolean | number | bigint | string | readonly string[];

/** Kleene's three truth values: `undefined` is unknown. */
export type Truth = boolean | undefined;

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}
