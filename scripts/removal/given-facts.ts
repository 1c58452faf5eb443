import { isObject } from '../../src/engine/values/is-object.js';

type Facts = Readonly<Record<string, unknown>>;

/** A fact that a household gives. */
export interface GivenFact {
  /** As problems name it: `mother.hukou.code`, `laterChild`, `determinations.kaifeng/one-off-relief`. */
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

/** No facts, or (a member of whom no death is given lives) facts whose absence is an answer. */
const NOT_FACTS: ReadonlySet<string> = new Set(['id', 'role', 'deathDate']);

/** The facts within an object: each, and each part of those that are objects, or lists of objects. */
function within(owner: Facts, prefix: string, keys: readonly (string | number)[]): GivenFact[] {
  return Object.entries(owner).flatMap(([name, value]): GivenFact[] => {
    if (NOT_FACTS.has(name) || (name === 'members' && keys.length === 0)) return [];
    const path = `${prefix}${name}`;
    const here = [...keys, name];
    const parts = Array.isArray(value)
      ? (value as unknown[]).flatMap((each, index) =>
          isObject(each) ? within(each, `${path}.${String(index)}.`, [...here, index]) : [],
        )
      : isObject(value)
        ? within(value, `${path}.`, here)
        : [];
    const own = { path, keys: here, value };
    return name === 'determinations' ? parts : [own, ...parts];
  });
}

/** Every fact that a household gives, with its members as a whole. */
export function givenFacts(household: Facts): GivenFact[] {
  const members = household['members'] as readonly Facts[] | undefined; // of a checked household
  if (!members) return within(household, '', []);
  return [
    { path: 'members', keys: ['members'], value: members },
    ...within(household, '', []),
    ...members.flatMap((member, index) =>
      within(member, `${String(member['role'])}.`, ['members', index]),
    ),
  ];
}

/** The household with another value for a fact, or (`undefined`) without it. */
export function withValue(household: Facts, { keys }: GivenFact, value: unknown): Facts {
  const copy = structuredClone(household) as Record<string | number, unknown>;
  const last = keys.at(-1) ?? '';
  const owner = keys
    .slice(0, -1)
    .reduce((inner, key) => inner[key] as Record<string | number, unknown>, copy); // the keys come from the same household
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return copy;
}
