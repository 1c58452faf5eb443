/**
 * The three truth values of Kleene's logic, ordered so that `and` is the least, `or` the greatest and `not` is `2 - x`.
 */
export type Truth = 0 | 1 | 2;

/** Settled: does not hold. */
export const NO = 0;
/** Hangs on a fact that is not given. */
export const UNKNOWN = 1;
/** Settled: holds. */
export const YES = 2;

/** Turns a settled answer of the host language into a truth value. */
export const truthOf = (holds: boolean): Truth => (holds ? YES : NO);

/** The negation: an unknown stays unknown. */
export const negate = (truth: Truth): Truth =>
  truth === UNKNOWN ? UNKNOWN : truth === YES ? NO : YES;
