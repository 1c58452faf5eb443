import type { Household } from '../../generated/household.types.js';
import { HOUSEHOLD_LEAVES, LEAVES, MEMBER_LEAVES, ROLES } from './leaves.js';
import type { LeafKind, LeafValue, Stay } from './leaves.js';
import { parseDay } from '../values/day.js';
import { parseMoney } from '../values/money.js';

/** A checked household, with the value of every leaf in its slot. */
export interface Facts {
  readonly household: Household;
  readonly leaves: readonly LeafValue[];
}

type Properties = Readonly<Record<string, unknown>>;

/** How one leaf of a property is read: `inner` is its name where the property is an object of facts. */
interface Entry {
  /** Its place among the leaves of the household or of a member. */
  readonly offset: number;
  readonly inner: string | undefined;
  readonly read: (value: unknown) => LeafValue;
}

/** The leaves of each property of a household or a member. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

const readStays = (value: unknown): LeafValue =>
  (value as readonly { from?: string; through?: string }[]).map(({ from, through }): Stay => ({
    from: parseDay(from ?? ''),
    through: parseDay(through ?? ''),
  }));

/** How a value that the schema has let through becomes a leaf's value. */
function reader(kind: LeafKind): (value: unknown) => LeafValue {
  switch (kind.kind) {
    case 'day':
      return (value) => parseDay(value as string);
    case 'money':
      return (value) => parseMoney(value as string | number);
    case 'stays':
      return readStays;
    default:
      return (value) => value as LeafValue;
  }
}

function entriesOf(leaves: Readonly<Record<string, LeafKind>>): Entries {
  const entries = new Map<string, Entry[]>();
  for (const [offset, [path, kind]] of Object.entries(leaves).entries()) {
    const [outer = '', inner] = path.split('.');
    entries.set(outer, [...(entries.get(outer) ?? []), { offset, inner, read: reader(kind) }]);
  }
  return entries;
}

const householdEntries = entriesOf(HOUSEHOLD_LEAVES);
const memberEntries = entriesOf(MEMBER_LEAVES);
const MEMBER_SIZE = Object.keys(MEMBER_LEAVES).length;
const HOUSEHOLD_SIZE = Object.keys(HOUSEHOLD_LEAVES).length;
const LISTED = memberEntries.get('listed')?.[0]?.offset ?? 0;
const DEATH_DATE = memberEntries.get('deathDate')?.[0]?.offset ?? 0;

/** Reads the properties that are given into the leaves from `start` on; the others stay as they are. */
function readProperties(
  properties: Properties,
  entries: Entries,
  leaves: LeafValue[],
  start: number,
): void {
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === undefined) continue;
    for (const { offset, inner, read } of entries.get(name) ?? []) {
      const given = value === null || inner === undefined ? value : (value as Properties)[inner];
      leaves[start + offset] = given === undefined || given === null ? given : read(given);
    }
  }
}

/** Reads a household that the schema has let through into leaves. What is left out is unknown; only a member's `deathDate` left out means living. */
export function readFacts(household: Household): Facts {
  const leaves = new Array<LeafValue>(LEAVES.length).fill(undefined);
  const { members } = household;
  readProperties(household as object as Properties, householdEntries, leaves, 0);
  for (const [index, role] of ROLES.entries()) {
    if (members === undefined) break;
    const start = HOUSEHOLD_SIZE + index * MEMBER_SIZE;
    const member = members.find((each) => each.role === role);
    if (!member) leaves.fill(null, start, start + MEMBER_SIZE);
    leaves[start + LISTED] = member !== undefined;
    leaves[start + DEATH_DATE] = null;
    if (member) readProperties(member as object as Properties, memberEntries, leaves, start);
  }
  return { household, leaves };
}

/**
 * The shortest path that is missing for a leaf which is not known, as a caseworker would name it: `members`, `mother.birthDate`,
 * `father.hukou` (or `father.hukou.code` where `hukou` is given without it).
 */
export function missingPath(household: Household, slot: number): string {
  const leaf = LEAVES[slot];
  if (!leaf) throw new RangeError(`no leaf has the slot ${slot}`);
  const { members } = household;
  if (leaf.role !== null && members === undefined) return 'members';
  const owner = leaf.role === null ? household : members?.find(({ role }) => role === leaf.role);
  const prefix = leaf.role === null ? '' : `${leaf.role}.`;
  const [outer = ''] = leaf.local.split('.');
  const isGiven = owner !== undefined && (owner as object as Properties)[outer] !== undefined;
  return prefix + (isGiven ? leaf.local : outer);
}
