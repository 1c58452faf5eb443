import { isPlainObject, leafReader, WRONG } from './leaf-readers.js';
import type { ReadLeaf } from './leaf-readers.js';
import { HOUSEHOLD_LEAVES, MEMBER_LEAVES, NULLABLE } from './leaves.js';
import type { LeafKind } from './leaves.js';

/** How one property of a household, a member or an object within them is read. */
export interface Property {
  readonly name: string;
  /** Its place among the leaves of the household or of a member; -1 for an object of leaves, and where it is only checked. */
  readonly offset: number;
  readonly mayBeNull: boolean;
  readonly read: ReadLeaf;
  /** For an object of leaves: its own properties. */
  readonly inner: Properties | null;
  /** The places of the leaves that are null where it is: its own, or those of its properties. */
  readonly offsets: readonly number[];
  /** What came after it in the last object read: objects made alike have their properties in one order. */
  following: Property | null;
}

/** Properties by their names. */
export type Properties = ReadonlyMap<string, Property>;

/** `listed` is no property: it says that a member is given. */
export const LISTED = 'listed';

/** Leaves that may be null although they stand in no object that may be: no death, no last day. */
const NULLABLE_LEAVES: ReadonlySet<string> = new Set(['deathDate', 'specialAssistance.through']);

const LONGEST_ID = 64;
const MOST_DETERMINATIONS = 200;
const LONGEST_DETERMINATION = 128;
const DETERMINATION = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Between 1 and 64 characters. */
const readIdentifier: ReadLeaf = (value) =>
  typeof value === 'string' &&
  value.length > 0 &&
  (value.length <= LONGEST_ID || Array.from(value).length <= LONGEST_ID)
    ? null
    : WRONG;

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
const readDeterminations: ReadLeaf = (value) => {
  if (!isPlainObject(value)) return WRONG;
  let count = 0;
  for (const name in value) {
    count += 1;
    const isRight = typeof value[name] === 'boolean' && isDetermination(name);
    if (!isRight || count > MOST_DETERMINATIONS) return WRONG;
  }
  return null;
};

/** A property that is checked, and whose value is no leaf. */
const checked = (name: string, read: ReadLeaf): Property => ({
  name,
  offset: -1,
  mayBeNull: false,
  read,
  inner: null,
  offsets: [],
  following: null,
});

/** An object is read by its properties. */
const readByProperties: ReadLeaf = () => WRONG;

/** Checked where it is decided which member is who. */
const readLater: ReadLeaf = () => null;

function propertiesOf(
  leaves: Readonly<Record<string, LeafKind>>,
  others: Readonly<Record<string, ReadLeaf>>,
): Properties {
  const properties = new Map<string, Property>();
  const objects = new Map<string, Map<string, Property>>();
  for (const [name, read] of Object.entries(others)) properties.set(name, checked(name, read));
  for (const [offset, [path, kind]] of Object.entries(leaves).entries()) {
    if (path === LISTED) continue;
    const [outer = '', name] = path.split('.');
    const mayBeNull = NULLABLE_LEAVES.has(path);
    const leaf: Property = {
      name: name ?? path,
      offset,
      mayBeNull,
      read: leafReader(kind),
      inner: null,
      offsets: [offset],
      following: null,
    };
    if (name === undefined) {
      properties.set(path, leaf);
      continue;
    }
    const inner = objects.get(outer) ?? new Map<string, Property>();
    objects.set(outer, inner.set(name, leaf));
    properties.set(outer, {
      name: outer,
      offset: -1,
      mayBeNull: NULLABLE.has(outer),
      read: readByProperties,
      inner,
      offsets: [...inner.values()].map((each) => each.offset),
      following: null,
    });
  }
  return properties;
}

export const HOUSEHOLD_PROPERTIES = propertiesOf(HOUSEHOLD_LEAVES, {
  id: readIdentifier,
  determinations: readDeterminations,
  members: readLater,
});
export const MEMBER_PROPERTIES = propertiesOf(MEMBER_LEAVES, {
  id: readIdentifier,
  determinations: readDeterminations,
  role: readLater,
});
