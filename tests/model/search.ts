import type { Household } from '../../src/generated/household.types.js';
import type { Truth } from './value.js';
import { candidates } from './candidates.js';
import { withFact } from './question.js';
import type { Scene } from './question.js';

/** A condition to search completions for. */
export type Ask = (scene: Scene) => Truth;

/** What a search found: a household for each answer that is possible, with what still does not matter left out. */
export interface Found {
  readonly holds: Household | null;
  readonly fails: Household | null;
  /** Every candidate was looked at, or both answers were found. */
  readonly complete: boolean;
}

interface State {
  holds: Household | null;
  fails: Household | null;
  budget: number;
}

/** The missing paths in the order of how few candidates they have. */
export function fewestFirst(paths: Iterable<string>, scene: Scene): string[] {
  return [...paths]
    .map((path): [string, number] => [path, candidates(path, scene).length])
    .sort(([left, many], [right, more]) => many - more || (left < right ? -1 : 1))
    .map(([path]) => path);
}

function explore(ask: Ask, scene: Scene, state: State): void {
  if ((state.holds && state.fails) || state.budget <= 0) return;
  state.budget -= 1;
  const missing = new Set<string>();
  const here = { ...scene, missing };
  const truth = ask(here);
  if (truth === true) state.holds ??= scene.household;
  if (truth === false) state.fails ??= scene.household;
  if (truth !== undefined) return;
  const [path] = fewestFirst(missing, here);
  if (path === undefined) throw new Error('Unknown, and nothing is missing');
  for (const value of candidates(path, here)) explore(ask, withFact(scene, path, value), state);
}

/** Looks for completions of the unknown facts that make a condition hold, and fail. */
export function search(ask: Ask, scene: Scene, budget = 20_000): Found {
  const state: State = { holds: null, fails: null, budget };
  explore(ask, scene, state);
  const { holds, fails } = state;
  return { holds, fails, complete: state.budget > 0 || (holds !== null && fails !== null) };
}
