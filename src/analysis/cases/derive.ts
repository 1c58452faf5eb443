import type { Case, Cases } from '../../generated/cases.types.js';
import { ROLES } from '../../engine/facts/leaves.js';
import { InputError, problem } from '../../engine/diagnostics/diagnostic.js';
import { didYouMean } from '../../engine/diagnostics/near-names.js';
import { isObject } from '../../engine/values/is-object.js';

type Facts = Readonly<Record<string, unknown>>;
type Members = readonly Facts[];

const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

/** Facts with one of them set, or (`undefined`) made unknown; objects on the way are made where there is none. */
function changed(facts: Facts, [name = '', ...rest]: readonly string[], value: unknown): Facts {
  if (rest.length === 0)
    return value === undefined ? without(facts, name) : { ...facts, [name]: value };
  const inner = facts[name];
  if (!isObject(inner) && value === undefined) return facts;
  return { ...facts, [name]: changed(isObject(inner) ? inner : {}, rest, value) };
}

/** A household with one member's fact changed; a role alone removes (`null`) or sets the whole member. */
function withMember(
  household: Facts,
  role: string,
  rest: readonly string[],
  value: unknown,
): Facts {
  const members = (household['members'] ?? []) as Members; // checked as part of a named household
  const index = members.findIndex((member) => member['role'] === role);
  const put = (member: Facts): Members =>
    members.map((other, place) => (place === index ? member : other));
  if (rest.length === 0) {
    const others = members.filter((_, other) => other !== index);
    if (!isObject(value)) return { ...household, members: others };
    const member = { ...value, role };
    return { ...household, members: index < 0 ? [...members, member] : put(member) };
  }
  const old = members[index];
  if (!old) {
    const message = `there is no ${role} in the household that this one is like`;
    throw new InputError([problem('UNKNOWN_FACT', `${role}.${rest.join('.')}`, message)]);
  }
  return { ...household, members: put(changed(old, rest, value)) };
}

/** A household with the fact at a path by role set, or (`undefined`) made unknown. */
export function withFact(household: Facts, path: string, value: unknown): Facts {
  const [first = '', ...rest] = path.split('.');
  return (ROLES as readonly string[]).includes(first)
    ? withMember(household, first, rest, value)
    : changed(household, [first, ...rest], value);
}

/**
 * The household of a case in full: first the facts under `with` are set, then those under `without` are made unknown.
 *
 * @throws InputError when there is no household of the name, or a fact is set of a person whom it does not list.
 */
export function householdOf({ households = {} }: Cases, { household }: Case): unknown {
  if (!('like' in household)) return household;
  const { like, with: set = {}, without: unknown = [] } = household;
  const named = Object.hasOwn(households, like) ? households[like] : undefined;
  if (!named) {
    const hint = didYouMean(like, Object.keys(households));
    throw new InputError([
      problem('WRONG_VALUE', 'like', `there is no household \`${like}\``, hint),
    ]);
  }
  const base: Facts = { ...named };
  const given = Object.entries(set).reduce(
    (all, [path, value]) => withFact(all, path, value),
    base,
  );
  return unknown.reduce((all, path) => withFact(all, path, undefined), given);
}
