/**
 * Development dependencies that the build puts into `dist`: what the engine needs. A receipt names the engine's version, and so all code that gave the
 * answer; and nothing has to be found and read before the first answer.
 */
export const BUILT_IN: readonly string[] = [
  '@date-fns/utc',
  '@noble/hashes',
  'date-fns',
  'fastest-levenshtein',
  'json-logic-js',
];
