import { HOUSEHOLD_LEAVES, MEMBER_LEAVES, NULLABLE, ROLES } from '../../engine/facts/leaves.js';
import type { LeafKind, Role } from '../../engine/facts/leaves.js';

/** How a fact is written into a cell; `thing` is something that is there or not, with its facts in other columns. */
export type FactKind = LeafKind | { readonly kind: 'thing' };

/** A fact that a column can give. */
export interface ColumnFact {
  readonly path: string;
  /** Whose it is: a member's, the row's person's, or (null) the household's. */
  readonly owner: Role | 'person' | null;
  /** The steps to it within the owner; empty for the member itself. */
  readonly steps: readonly string[];
  readonly kind: FactKind;
  /** How many of the steps lead to what 无 makes null (0: it is the member that there is not); null where 无 cannot be said. */
  readonly none: number | null;
}

const OWNERS: ReadonlySet<string> = new Set([...ROLES, 'person']);
const isOwner = (name: string): name is Role | 'person' => OWNERS.has(name);

/** Facts that are null by themselves where there is no such day. */
const NULLABLE_LEAVES: ReadonlySet<string> = new Set(['deathDate', 'specialAssistance.through']);

const ofHousehold = new Map<string, LeafKind>(Object.entries(HOUSEHOLD_LEAVES));
const ofMember = new Map<string, LeafKind>(
  Object.entries(MEMBER_LEAVES).filter(([name]) => name !== 'listed'),
);

const DETERMINATIONS = 'determinations.';

function noneOf(local: string, steps: readonly string[]): number | null {
  if (NULLABLE_LEAVES.has(local)) return steps.length;
  return NULLABLE.has(steps[0] ?? '') ? 1 : null;
}

/** The fact of a path such as `mother.birthDate`, `laterChild` or `determinations.kaifeng/one-off-relief`; undefined when a column can give none of that name. */
export function columnFact(path: string): ColumnFact | undefined {
  const dot = path.indexOf('.');
  const first = dot < 0 ? path : path.slice(0, dot);
  const owner = isOwner(first) ? first : null;
  if (owner !== null && owner !== 'person' && dot < 0) {
    return { path, owner, steps: [], kind: { kind: 'thing' }, none: 0 };
  }
  const local = owner === null ? path : path.slice(dot + 1);
  const leaves = owner === null ? ofHousehold : ofMember;
  if (local.startsWith(DETERMINATIONS) && local.length > DETERMINATIONS.length) {
    const steps = ['determinations', local.slice(DETERMINATIONS.length)];
    return { path, owner, steps, kind: { kind: 'boolean' }, none: null };
  }
  const steps = local.split('.');
  const isThing =
    NULLABLE.has(local) && [...leaves.keys()].some((leaf) => leaf.startsWith(`${local}.`));
  const kind = isThing ? ({ kind: 'thing' } as const) : leaves.get(local);
  return kind && { path, owner, steps, kind, none: noneOf(local, steps) };
}

/** Every path that {@link columnFact} knows but determinations, for near names. */
export const columnFactPaths = (isPersonRow: boolean): string[] => {
  const owners = isPersonRow ? ['person'] : ROLES;
  const things = (leaves: ReadonlyMap<string, LeafKind>): string[] => [
    ...leaves.keys(),
    ...[...NULLABLE].filter((name) =>
      [...leaves.keys()].some((leaf) => leaf.startsWith(`${name}.`)),
    ),
  ];
  return [
    ...things(ofHousehold),
    ...(isPersonRow ? [] : ROLES),
    ...owners.flatMap((owner) => things(ofMember).map((name) => `${owner}.${name}`)),
  ];
};
