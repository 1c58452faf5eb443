import { pointerStep } from '../engine/parse/parsed-text.js';

/** The index of a member by role, in data that may be of any shape. */
function memberIndex(data: unknown, role: string): number {
  const members = (data as { members?: unknown } | null | undefined)?.members;
  if (!Array.isArray(members)) return -1;
  return members.findIndex((member) => (member as { role?: unknown } | null)?.role === role);
}

/** A fact path as a JSON pointer into a household: `mother.birthDate` is `/members/0/birthDate` where the mother comes first. */
export function factPointer(path: string, data: unknown): string {
  if (path === '') return '';
  const [first = '', ...rest] = path.split('.');
  const index = memberIndex(data, first);
  const owner = index < 0 ? [first] : ['members', index];
  return [...owner, ...rest].map(pointerStep).join('');
}
