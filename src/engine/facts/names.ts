import { localFacts } from './local.js';
import type { Role } from './leaves.js';
import type { FactDefinition } from './types.js';
import { HOUSEHOLD_FACTS, MEMBER_FACTS, ROLE_FACT } from './vocabulary.js';

/** A fact as a condition names it: of a member, of the person whose item it is, or (null) of the household. */
export interface NamedFact {
  readonly owner: Role | 'person' | null;
  readonly name: string;
  readonly definition: FactDefinition;
}

const OWNERS: ReadonlySet<string> = new Set(['mother', 'father', 'child', 'person']);
const LOCAL = localFacts([]);

/** The one name that conditions may ask of a person only: which member it is. */
export const PERSON_ROLE = 'person.role';

const isOwner = (name: string): name is Role | 'person' => OWNERS.has(name);

const own = (
  facts: Readonly<Record<string, FactDefinition>>,
  name: string,
): FactDefinition | undefined => (Object.hasOwn(facts, name) ? facts[name] : undefined);

/** The fact that a condition names, such as `person.disability.grade`; undefined when there is none of that name. */
export function findFact(path: string): NamedFact | undefined {
  const dot = path.indexOf('.');
  const first = path.slice(0, Math.max(dot, 0));
  if (!isOwner(first)) {
    const definition = own(HOUSEHOLD_FACTS, path);
    return definition && { owner: null, name: path, definition };
  }
  const name = path.slice(dot + 1);
  if (path === PERSON_ROLE) return { owner: 'person', name, definition: ROLE_FACT };
  const definition = own(MEMBER_FACTS, name) ?? own(LOCAL, name);
  return definition && { owner: first, name, definition };
}

/** Every name that {@link findFact} finds, for offering near names. */
export const factNames = (): string[] => [
  PERSON_ROLE,
  ...Object.keys(HOUSEHOLD_FACTS),
  ...[...OWNERS].flatMap((owner) =>
    [...Object.keys(MEMBER_FACTS), ...Object.keys(LOCAL)].map((name) => `${owner}.${name}`),
  ),
];
