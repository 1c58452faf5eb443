import type { Household } from '../../generated/household.types.js';
import { LEAVES, pathOf } from './leaves.js';

type Properties = Readonly<Record<string, unknown>>;

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
  const [outer = ''] = leaf.local.split('.');
  const isGiven = owner !== undefined && (owner as object as Properties)[outer] !== undefined;
  return pathOf(leaf.role, isGiven ? leaf.local : outer);
}
