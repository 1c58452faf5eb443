import type { Household } from '../../generated/household.types.js';
import { isPlainObject, WRONG } from './leaf-readers.js';
import { HOUSEHOLD_LEAVES, LEAVES, MEMBER_LEAVES, ROLES } from './leaves.js';
import type { LeafValue, Role } from './leaves.js';
import { HOUSEHOLD_PROPERTIES, LISTED, MEMBER_PROPERTIES } from './properties.js';
import type { Properties, Property } from './properties.js';

/** A household that has been read, with the value of every leaf in its slot. */
export interface Facts {
  readonly household: Household;
  readonly leaves: readonly LeafValue[];
}

type Given = Readonly<Record<string, unknown>>;

const MEMBER_SIZE = Object.keys(MEMBER_LEAVES).length;
const HOUSEHOLD_SIZE = Object.keys(HOUSEHOLD_LEAVES).length;
/** The one fact of a member whose absence is an answer. */
const LIVES = 'deathDate';

/** Leaves before anything is read: each role in turn is known to be listed or not; null where it is not known who is. */
function blank(listed: readonly boolean[] | null): LeafValue[] {
  return LEAVES.map(({ role, local }) => {
    if (role === null || listed === null) return undefined;
    const isListed = listed[ROLES.indexOf(role)] === true;
    if (local === LISTED) return isListed;
    return isListed && local !== LIVES ? undefined : null;
  });
}

const UNLISTED = blank(null);
/** By the sum of 1 for a mother, 2 for a father and 4 for a child who is listed. */
const BLANKS = Array.from({ length: 2 ** ROLES.length }, (_, sum) =>
  blank(ROLES.map((_role, index) => (sum & (1 << index)) !== 0)),
);

/** The blank for the members given; null where they may not be so. */
function blankFor(members: unknown): LeafValue[] | null {
  if (members === undefined) return UNLISTED;
  if (!Array.isArray(members)) return null;
  let sum = 0;
  for (const member of members as readonly unknown[]) {
    const index = isPlainObject(member) ? ROLES.indexOf(member['role'] as Role) : -1; // -1 for what is no role
    if (index === -1 || (sum & (1 << index)) !== 0) return null;
    sum += 1 << index;
  }
  return BLANKS[sum] ?? null;
}

/** Reads the properties of an object into the leaves from `start` on; false where anything may not be so. */
function readInto(
  leaves: LeafValue[],
  start: number,
  object: Given,
  properties: Properties,
): boolean {
  let last: Property | null = null;
  for (const name in object) {
    if (!Object.hasOwn(object, name)) continue; // not what a prototype was given
    let property: Property | null | undefined = last === null ? null : last.following;
    if (property?.name !== name) {
      property = properties.get(name);
      if (property === undefined) return false;
      if (last !== null) last.following = property;
    }
    last = property;
    const value = object[name];
    if (value === undefined) continue;
    const { inner, offset } = property;
    if (value === null) {
      if (!property.mayBeNull) return false;
      for (const each of property.offsets) leaves[start + each] = null;
    } else if (inner) {
      if (!isPlainObject(value) || !readInto(leaves, start, value, inner)) return false;
    } else {
      const leaf = property.read(value);
      if (leaf === WRONG) return false;
      if (offset >= 0) leaves[start + offset] = leaf;
    }
  }
  return true;
}

/**
 * Reads and checks a household in one pass; null where anything is wrong with it, which {@link checkHousehold} then names. What is left out is
 * unknown; only a member's `deathDate` left out means living.
 */
export function readFacts(data: unknown): Facts | null {
  if (!isPlainObject(data)) return null;
  const members = Object.hasOwn(data, 'members') ? data['members'] : undefined;
  const leaves = blankFor(members)?.slice();
  if (!leaves || !readInto(leaves, 0, data, HOUSEHOLD_PROPERTIES)) return null;
  for (const member of (members ?? []) as readonly Given[]) {
    const start = HOUSEHOLD_SIZE + ROLES.indexOf(member['role'] as Role) * MEMBER_SIZE; // a role: the blank was chosen by it
    if (!readInto(leaves, start, member, MEMBER_PROPERTIES)) return null;
  }
  return { household: data, leaves }; // everything in it has been checked
}
