import { problem } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isPlainObject } from './leaf-readers.js';

/** Limits of a household given as data: levels of nesting, and values in all. */
const HOUSEHOLD_LIMITS = { depth: 8, values: 5_000 } as const;

/** Looks over data of unknown origin before anything recurses into it: plain objects and lists only, not too deep and not too many. */
export function checkPlainData(data: unknown): Diagnostic[] {
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  let values = 1;
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { value, depth } = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && !isPlainObject(value))
      return [problem('NOT_PLAIN_DATA', '', 'must be plain JSON data')];
    const inner: unknown[] = Object.values(value);
    values += inner.length;
    if (
      values > HOUSEHOLD_LIMITS.values ||
      (inner.length > 0 && depth === HOUSEHOLD_LIMITS.depth)
    ) {
      return [
        problem(
          'TOO_DEEP',
          '',
          `nested deeper than ${HOUSEHOLD_LIMITS.depth} levels or more than ${HOUSEHOLD_LIMITS.values} values`,
        ),
      ];
    }
    for (const each of inner) open.push({ value: each, depth: depth + 1 });
  }
  return [];
}
