import { nth } from '../values/nth.js';
import { NO, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import type { Decide, Frame } from './frame.js';
import type { Linked } from './link.js';
import { assign } from './unknowns.js';
import type { Unknown } from './unknowns.js';

/**
 * How many answers are tried for one question about one item on one day. Kleene's table calls `x or not x` unknown; trying the answers does not. Beyond
 * this number the item stays undetermined, as Kleene's table has it, and every missing fact that its conditions hang on counts as able to matter.
 */
export const MOST_TRIALS = 20_000;

/** Answers tried so far, of at most {@link MOST_TRIALS}. */
interface Budget {
  trials: number;
}

const isSpent = (budget: Budget): boolean => (budget.trials += 1) > MOST_TRIALS;

/** A question about a condition over a frame in which some facts are missing. */
export interface Search {
  readonly linked: Linked;
  readonly frame: Frame;
  readonly node: number;
  readonly unknowns: readonly Unknown[];
}

/** The first condition without parts that is unknown and that an unknown condition hangs on. */
function openAtom(linked: Linked, frame: Frame, index: number): number | null {
  if (nth(linked.nodes, index)(frame) !== UNKNOWN) return null;
  const node = nth(linked.program.nodes, index);
  switch (node.kind) {
    case 'and':
    case 'or':
      for (const part of node.nodes) {
        const found = openAtom(linked, frame, part);
        if (found !== null) return found;
      }
      return null;
    case 'not':
    case 'term':
      return openAtom(linked, frame, node.node);
    default:
      return index;
  }
}

/** A missing fact that the condition hangs on as things are in the frame; never `except`. */
function openUnknown({ linked, frame, node, unknowns }: Search, except?: Unknown): Unknown | undefined {
  const isOpen = (unknown: Unknown): boolean =>
    unknown !== except && unknown.slots.some((slot) => frame.leaves[slot] === undefined);
  const atom = openAtom(linked, frame, node);
  if (atom === null) return undefined;
  const slots = nth(linked.slots, atom);
  return unknowns.find((unknown) => isOpen(unknown) && unknown.slots.some((slot) => slots.includes(slot)));
}

/** Runs `visit` with each answer to an unknown in the frame, until one gives true; the frame is as before afterwards. */
function withAnswers(frame: Frame, unknown: Unknown, visit: (option: number) => boolean): boolean {
  const before = unknown.slots.map((slot) => frame.leaves[slot]);
  const found = unknown.options.some((option, index) => {
    assign(frame, unknown.slots, option);
    return visit(index);
  });
  assign(frame, unknown.slots, before);
  return found;
}

function reach(search: Search, target: Truth, budget: Budget): boolean {
  const truth = decideOf(search)(search.frame);
  if (truth !== UNKNOWN) return truth === target;
  const unknown = openUnknown(search);
  if (!unknown || isSpent(budget)) return true;
  return withAnswers(search.frame, unknown, () => reach(search, target, budget));
}

const decideOf = ({ linked, node }: Search): Decide => nth(linked.nodes, node);

/** Whether some answers to what is missing give the condition this truth. */
export const canBe = (search: Search, target: Truth): boolean => reach(search, target, { trials: 0 });

/** The condition's exact truth: unknown only if some answers make it hold and some others do not. */
export function exactTruth(search: Search): Truth {
  const truth = decideOf(search)(search.frame);
  if (truth !== UNKNOWN) return truth;
  if (!canBe(search, YES)) return NO;
  return canBe(search, NO) ? UNKNOWN : YES;
}

function matters(search: Search, unknown: Unknown, budget: Budget): boolean {
  const decide = decideOf(search);
  const truths: Truth[] = [];
  let open: Unknown | undefined;
  withAnswers(search.frame, unknown, () => {
    const truth = decide(search.frame);
    truths.push(truth);
    if (truth === UNKNOWN) open ??= openUnknown(search, unknown);
    return false;
  });
  if (truths.includes(YES) && truths.includes(NO)) return true;
  if (!truths.includes(UNKNOWN)) return false;
  if (!open || isSpent(budget)) return true;
  return withAnswers(search.frame, open, () => matters(search, unknown, budget));
}

/** How far an answer alone settles the condition: the share of its answers after which nothing is unknown. */
function usefulness(search: Search, unknown: Unknown): number {
  let settled = 0;
  withAnswers(search.frame, unknown, () => {
    if (exactTruth(search) !== UNKNOWN) settled += 1;
    return false;
  });
  return settled / unknown.options.length;
}

/**
 * The missing facts any one answer to which may change the condition, the most useful first: by the share of answers that settle it alone, then in the
 * order of the condition.
 */
export function needsOf(search: Search): string[] {
  const found = search.unknowns.filter((unknown) => matters(search, unknown, { trials: 0 }));
  const ranked = found
    .map((unknown, index) => ({ path: unknown.path, index, use: usefulness(search, unknown) }))
    .sort((left, right) => right.use - left.use || left.index - right.index);
  return [...new Set(ranked.map(({ path }) => path))];
}
