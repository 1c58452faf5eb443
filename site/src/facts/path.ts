import { ROLES } from '../../../src/engine/facts/leaves.js';
import type { Role } from '../../../src/engine/facts/leaves.js';
import { isObject } from '../../../src/engine/values/is-object.js';
import type { Household, Member } from '../../../src/index.js';

type Properties = Readonly<Record<string, unknown>>;

export const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

/** A fact's value by its path (`mother.hukou.code`): undefined is not known, null is known not to be. */
export function factAt(household: Household, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const owner: unknown = isRole(first)
    ? household.members?.find(({ role }) => role === first)
    : household;
  const names = isRole(first) ? rest : [first, ...rest];
  return names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), owner);
}

/** Objects of which nothing is known are left out, unless it is known that there is such a thing. */
const KEPT_EMPTY: ReadonlySet<string> = new Set([
  'laterChild',
  'fertility',
  'suddenHardship',
  'specialAssistance',
  'disability',
  'majorIllness',
]);

function withValue(
  owner: Properties,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Properties {
  const { [name]: before, ...others } = owner;
  const inner = rest.length === 0 ? value : withValue(isObject(before) ? before : {}, rest, value);
  const isNothing =
    inner === undefined ||
    (isObject(inner) && Object.keys(inner).length === 0 && !KEPT_EMPTY.has(name));
  if (isNothing) return others;
  return name in owner ? { ...owner, [name]: inner } : { ...others, [name]: inner };
}

/** The household with a fact given, or with `undefined` no longer known. A person of whom something is said is listed. */
export function withFact(household: Household, path: string, value: unknown): Household {
  const [first = '', ...rest] = path.split('.');
  if (!isRole(first)) return withValue(household as Properties, [first, ...rest], value);
  const members: readonly Member[] = household.members ?? [];
  const listed = members.some(({ role }) => role === first)
    ? members
    : [...members, { role: first }];
  return {
    ...household,
    members: listed.map((member) =>
      member.role === first
        ? (withValue(member as object as Properties, rest, value) as object as Member)
        : member,
    ),
  };
}

/** The household with or without a person; without, it is known that there is none. */
export function withPerson(household: Household, role: Role, isListed: boolean): Household {
  const others = (household.members ?? []).filter((member) => member.role !== role);
  const member = household.members?.find((each) => each.role === role) ?? { role };
  const members = isListed ? [...others, member] : others;
  return {
    ...household,
    members: members.sort((left, right) => ROLES.indexOf(left.role) - ROLES.indexOf(right.role)),
  };
}
