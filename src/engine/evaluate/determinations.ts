import type { Household, Member } from '../../generated/household.types.js';
import { LEAVES } from '../facts/leaves.js';
import type { LeafValue, Role } from '../facts/leaves.js';
import type { Node, Program } from '../program/program.js';
import { nth } from '../values/nth.js';

/** The members of a household; undefined where there is none of the role, or it is not known who there is. */
export type ByRole = Readonly<Record<Role, Member | undefined>>;

/** A determination that the program asks for: of an item, for a person or for the household. */
export interface DeterminationLeaf {
  /** The entitlement's id, with its district. */
  readonly id: string;
  readonly role: Role | null;
}

/** The determinations that a program asks for, each once, and where each of its conditions finds its own. */
export function determinationsOf({ nodes, items, district }: Program): {
  readonly leaves: readonly DeterminationLeaf[];
  readonly slotOf: (node: Node & { kind: 'determination' }) => number;
} {
  const asked = nodes.filter((node) => node.kind === 'determination');
  return {
    leaves: asked.map(({ item, role }) => ({ id: `${district}/${nth(items, item).id}`, role })),
    slotOf: (node) => LEAVES.length + asked.indexOf(node),
  };
}

/**
 * What has been decided: the member's own determination first, then the household's; undefined when nobody has said, or when it is not known what
 * the members' own are.
 */
export function determined(
  { members, determinations }: Household,
  own: ByRole,
  { id, role }: DeterminationLeaf,
): LeafValue {
  if (role !== null && members === undefined) return undefined;
  const first = role === null ? undefined : own[role]?.determinations?.[id];
  return first ?? determinations?.[id];
}
