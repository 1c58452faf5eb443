import type { Role } from '../../src/generated/household.types.js';
import type { Condition, Entitlement } from '../../src/generated/pack.types.js';

/** The name under which the authority's decision stands among the facts. */
export const DECIDED = 'determination';

const fact = (name: string): Condition => ({ var: name });

/** All that an item needs for one beneficiary, as plain JSON Logic: the pack's own condition unchanged, and what holds for every document. */
export function wholeRule(item: Entitlement, role: Role | null): object {
  const local = { or: [fact('mother.hukou.local'), fact('father.hukou.local')] };
  const living = { or: ['mother', 'father', 'child'].map((owner) => fact(`${owner}.living`)) };
  const reach =
    role !== null
      ? [fact(item.onDeath ? 'person.deceased' : 'person.living'), fact('person.hukou.local')]
      : item.for === 'household'
        ? [living, local]
        : [local];
  return { and: [...reach, item.when, ...(item.determination ? [fact(DECIDED)] : [])] };
}
