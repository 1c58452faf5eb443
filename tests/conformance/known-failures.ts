/** Of two years that are not given, in a chain with a third, only those next to the third are tried, which leaves no room for both. */
const YEARS = [
  'three years by <: unknown, unknown, 2018',
  'three years by <: unknown, unknown, 2019',
  'unknown and unknown by <, then 2017',
];

/** Cases that the engine does not decide as they expect, by their notes; the test fails as soon as one is decided rightly. No pack has such conditions. */
export const KNOWN_FAILURES: Readonly<Record<string, readonly string[]>> = {
  'chains.json': YEARS,
};
