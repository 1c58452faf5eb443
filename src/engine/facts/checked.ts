import { tooMany, wrong, wrongType } from './explain.js';
import type { Explain, Wrong } from './explain.js';
import { isPlainObject, WRONG } from './leaf-readers.js';
import type { ReadLeaf } from './leaf-readers.js';

/** How a property that holds no fact is checked. */
export interface Checked {
  readonly read: ReadLeaf;
  readonly explain: Explain;
}

const LONGEST_ID = 64;

/** Between 1 and 64 characters. */
export const identifier: Checked = {
  read: (value) =>
    typeof value === 'string' &&
    value.length > 0 &&
    (value.length <= LONGEST_ID || Array.from(value).length <= LONGEST_ID)
      ? null
      : WRONG,
  explain: (value) => {
    if (typeof value !== 'string') return [wrongType('string')];
    return value === ''
      ? [wrong('TOO_FEW', 'must have at least 1 character')]
      : [tooMany(LONGEST_ID, 'characters')];
  },
};

const MOST_DETERMINATIONS = 200;
const LONGEST_DETERMINATION = 128;
const DETERMINATION = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Names of determinations that have been found right; the same few come again with every household. */
const determinationsSeen = new Set<string>();
const MOST_SEEN = 1_000;

function isDetermination(name: string): boolean {
  if (determinationsSeen.has(name)) return true;
  if (name.length > LONGEST_DETERMINATION || !DETERMINATION.test(name)) return false;
  if (determinationsSeen.size < MOST_SEEN) determinationsSeen.add(name);
  return true;
}

/** An object of entitlements' ids, `district/item`, and whether they are granted. */
export const determinations: Checked = {
  read: (value) => {
    if (!isPlainObject(value)) return WRONG;
    let count = 0;
    for (const name in value) {
      if (!Object.hasOwn(value, name)) continue; // not what a prototype was given
      count += 1;
      const isRight = typeof value[name] === 'boolean' && isDetermination(name);
      if (!isRight || count > MOST_DETERMINATIONS) return WRONG;
    }
    return null;
  },
  explain: (value) => {
    if (!isPlainObject(value)) return [wrongType('object')];
    const entries = Object.entries(value);
    if (entries.length > MOST_DETERMINATIONS) return [tooMany(MOST_DETERMINATIONS, 'properties')];
    return entries.flatMap(([name, granted]): Wrong[] => [
      ...(isDetermination(name)
        ? []
        : [wrong('WRONG_FORMAT', 'must be named as district/item', `.${name}`)]),
      ...(typeof granted === 'boolean' ? [] : [wrongType('boolean', `.${name}`)]),
    ]);
  },
};

/** Checked before the others are read: it says who is who. */
export const readBefore: Checked = { read: () => null, explain: () => [] };
