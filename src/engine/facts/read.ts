import type { Household, Member } from '../../generated/household.types.js';
import { HOUSEHOLD_LEAVES, LEAVES, MEMBER_LEAVES, ROLES } from './leaves.js';
import type { LeafKind, LeafValue, Role, Stay } from './leaves.js';
import { parseDay } from '../values/day.js';
import { parseMoney } from '../values/money.js';

/** A checked household, with the value of every leaf in its slot. */
export interface Facts {
  readonly household: Household;
  readonly leaves: readonly LeafValue[];
}

type Properties = Readonly<Record<string, unknown>>;

/** A path within a member or the household, split once. */
interface Entry {
  readonly outer: string;
  readonly inner: string | undefined;
  readonly read: (value: unknown) => LeafValue;
}

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

const entries = (leaves: Readonly<Record<string, LeafKind>>): Entry[] =>
  Object.entries(leaves).map(([path, kind]) => {
    const [outer = '', inner] = path.split('.');
    return { outer, inner, read: reader(kind) };
  });

const householdEntries = entries(HOUSEHOLD_LEAVES);
const memberEntries = entries(MEMBER_LEAVES);

function readEntry(properties: Properties, entry: Entry): LeafValue {
  let value = Object.hasOwn(properties, entry.outer) ? properties[entry.outer] : undefined;
  if (value === undefined || value === null) return value;
  if (entry.inner !== undefined) {
    const inner = value as Properties;
    value = Object.hasOwn(inner, entry.inner) ? inner[entry.inner] : undefined;
  }
  return value === undefined || value === null ? value : entry.read(value);
}

function readMember(member: Member | undefined, isKnown: boolean): LeafValue[] {
  if (!member)
    return memberEntries.map(({ outer }) =>
      isKnown ? (outer === 'listed' ? false : null) : undefined,
    );
  return memberEntries.map((entry) => {
    if (entry.outer === 'listed') return true;
    const value = readEntry(member as object as Properties, entry);
    return value === undefined && entry.outer === 'deathDate' ? null : value;
  });
}

/** Reads a household that the schema has let through into leaves. What is left out is unknown; only a member's `deathDate` left out means living. */
export function readFacts(household: Household): Facts {
  const { members } = household;
  const ofRole = (role: Role): Member | undefined =>
    members?.find((member) => member.role === role);
  return {
    household,
    leaves: [
      ...householdEntries.map((entry) => readEntry(household as object as Properties, entry)),
      ...ROLES.flatMap((role) => readMember(ofRole(role), members !== undefined)),
    ],
  };
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
