import { candidates } from './candidates.js';
import type { Household } from '../../src/generated/household.types.js';
import { withFact } from './question.js';
import type { Scene } from './question.js';
import { fewestFirst, search } from './search.js';
import type { Ask } from './search.js';

/** Whether a fact matters: `yes`, `no` (every candidate was looked at), or `open` when the budget ran out. */
export type Mattering = 'yes' | 'no' | 'open';

function explore(ask: Ask, path: string, scene: Scene, budget: { left: number }): boolean {
  if (budget.left <= 0) return false;
  budget.left -= 1;
  const missing = new Set<string>();
  if (ask({ ...scene, missing }) !== undefined) return false;
  const answers = candidates(path, scene).map((value) =>
    ask({ ...withFact(scene, path, value), missing }),
  );
  if (answers.includes(true) && answers.includes(false)) return true;
  if (!answers.includes(undefined)) return false;
  missing.delete(path);
  const [other] = fewestFirst(
    [...missing].filter((one) => !one.startsWith(`${path}.`)),
    scene,
  );
  if (other === undefined) return false;
  return candidates(other, scene).some((value) =>
    explore(ask, path, withFact(scene, other, value), budget),
  );
}

function withoutMembers(household: Household): Household {
  const facts = Object.entries(household).filter(([name]) => name !== 'members');
  return Object.fromEntries(facts);
}

/** Two families that differ in their members alone: from a completion that holds, drop the members and look again. */
function membersMatter(ask: Ask, scene: Scene, budget: number): Mattering {
  const { holds, complete } = search(ask, scene, budget);
  if (!holds) return complete ? 'no' : 'open';
  const { fails } = search(
    ask,
    { ...scene, household: withoutMembers(holds), terms: new Map() },
    budget,
  );
  return fails ? 'yes' : 'open';
}

/** Looks for two completions that differ in one fact alone and disagree. */
export function matters(ask: Ask, path: string, scene: Scene, budget = 3_000): Mattering {
  if (path === 'members') return membersMatter(ask, scene, budget);
  const left = { left: budget };
  if (explore(ask, path, scene, left)) return 'yes';
  return left.left > 0 ? 'no' : 'open';
}
