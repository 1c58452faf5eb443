import type { Household, Member } from '../../src/generated/household.types.js';

type Plain = Record<string, unknown>;

function set(whole: Plain, [name = '', part]: readonly string[], value: unknown): Plain {
  if (part === undefined) return { ...whole, [name]: value };
  return { ...whole, [name]: { ...(whole[name] as Plain | undefined), [part]: value } };
}

/** The household with one more fact, which a path in the words of `needs` names. */
export function fill(household: Household, path: string, value: unknown): Household {
  const dot = path.indexOf('.');
  const [first, rest] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
  if (first === 'determinations') return set(household as Plain, [first, rest], value);
  if (!['mother', 'father', 'child'].includes(first))
    return set(household as Plain, path.split('.'), value);
  const change = (member: Member): Member =>
    member.role === first
      ? (set(member as unknown as Plain, rest.split('.'), value) as unknown as Member)
      : member;
  return { ...household, members: (household.members ?? []).map(change) };
}
