import type { Household, Role } from '../../src/generated/household.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { alternatives } from './benefit.js';
import type { Given } from './benefit.js';
import { itemTruth } from './gates.js';
import type { Asked, KnownTerms, Scene } from './question.js';
import { search } from './search.js';
import type { Truth } from './value.js';

export type Outcome = 'eligible' | 'undetermined' | 'ineligible';

export interface ModelOutcome {
  readonly outcome: Outcome;
  /** The benefit, or null if which alternative is given depends on unknown facts; undefined where the search for that ran out. */
  readonly benefit: Given | null | undefined;
  /** The outcome of Kleene's logic alone; it may be `undetermined` where the exact one is settled. */
  readonly kleene: Outcome;
  /** False where the search for completions ran out before it had seen every candidate. */
  readonly exact: boolean;
}

export function sceneOf(
  pack: Pack,
  role: Role | null,
  household: Household,
  day: string,
  asked: Asked,
  terms: KnownTerms = new Map(),
): Scene {
  return { pack, role, household, day, asked, missing: new Set(), terms };
}

export function outcomeOf(truth: Truth): Outcome {
  if (truth === undefined) return 'undetermined';
  return truth ? 'eligible' : 'ineligible';
}

const both = (left: Truth, right: Truth): Truth => {
  if (left === false || right === false) return false;
  return left === undefined || right === undefined ? undefined : true;
};

/** Whether some completion makes a condition hold; undefined where not every completion was looked at. */
function isReached(condition: (scene: Scene) => Truth, scene: Scene): Truth {
  const { holds, complete } = search(condition, scene);
  return holds !== null ? true : complete ? false : undefined;
}

/**
 * The benefit, if unknown facts leave one alone: by Kleene's logic, among all completions, or, of an item that may be given, among those that
 * give it.
 */
function settledBenefit(item: Entitlement, scene: Scene): Given | null | undefined {
  const possible = alternatives(item, scene).filter(({ isGiven }) => isGiven(scene) !== false);
  const [first] = possible;
  if (possible.length === 1) return first?.benefit ?? null;
  const reachedBy = (ask: (isGiven: (scene: Scene) => Truth) => (scene: Scene) => Truth) =>
    possible
      .map(({ benefit, isGiven }) => ({ benefit, reached: isReached(ask(isGiven), scene) }))
      .filter(({ reached }) => reached !== false);
  const withItem = reachedBy((isGiven) => (at) => both(itemTruth(item, at), isGiven(at)));
  const found = withItem.length > 0 ? withItem : reachedBy((isGiven) => isGiven);
  if (found.some(({ reached }) => reached === undefined)) return undefined;
  return found.length === 1 ? (found[0]?.benefit ?? null) : null;
}

/**
 * What one item gives one beneficiary on one day. Slow and plain: every condition is read from the pack anew, but for the terms that were decided before for
 * the same household, day and question.
 */
export function modelOutcome(
  pack: Pack,
  item: Entitlement,
  role: Role | null,
  household: Household,
  day: string,
  asked: Asked,
  terms?: KnownTerms,
): ModelOutcome {
  const scene = sceneOf(pack, role, household, day, asked, terms);
  const truth = itemTruth(item, scene);
  const benefit = settledBenefit(item, scene);
  const kleene = outcomeOf(truth);
  if (truth !== undefined) return { outcome: kleene, benefit, kleene, exact: true };
  const { holds, fails, complete } = search((at) => itemTruth(item, at), scene);
  const outcome = holds && fails ? 'undetermined' : holds ? 'eligible' : 'ineligible';
  return { outcome, benefit, kleene, exact: complete };
}
