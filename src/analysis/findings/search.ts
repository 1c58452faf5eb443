import { copyFrame } from '../../engine/evaluate/frame.js';
import type { Frame } from '../../engine/evaluate/frame.js';
import { truthAt } from '../../engine/evaluate/run.js';
import { assign } from '../../engine/evaluate/unknowns.js';
import type { Open, Unknown } from '../../engine/evaluate/unknowns.js';
import { nth } from '../../engine/values/nth.js';
import { negate, UNKNOWN, YES } from '../../engine/values/truth.js';
import type { Truth } from '../../engine/values/truth.js';

/** A condition, by its number, and how it is to come out. */
export interface Goal {
  readonly node: number;
  readonly truth: Truth;
}

/** After so many answers a search gives up. */
const MOST_STEPS = 2_000;

/** Looks for answers to what is missing, one fact after another. Each step goes on with `then`, and takes its answers back when nothing comes of it. */
class Search {
  readonly #open: Open;
  readonly #unknowns: readonly Unknown[];
  readonly #frame: Frame;
  #steps = 0;

  constructor(open: Open, unknowns: readonly Unknown[]) {
    this.#open = open;
    this.#unknowns = unknowns;
    this.#frame = copyFrame(open.frame);
  }

  all(goals: readonly Goal[], then: () => boolean, index = 0): boolean {
    const goal = goals[index];
    return goal === undefined ? then() : this.#reach(goal, () => this.all(goals, then, index + 1));
  }

  #reach({ node, truth }: Goal, then: () => boolean): boolean {
    const now = truthAt(this.#frame, node);
    if (now !== UNKNOWN) return now === truth && then();
    const condition = nth(this.#open.linked.program.nodes, node);
    switch (condition.kind) {
      case 'and':
      case 'or': {
        const goals = condition.nodes.map((part) => ({ node: part, truth }));
        return (condition.kind === 'and') === (truth === YES)
          ? this.all(goals, then)
          : goals.some((goal) => this.#reach(goal, then));
      }
      case 'not':
        return this.#reach({ node: condition.node, truth: negate(truth) }, then);
      case 'term':
        return this.#reach({ node: condition.node, truth }, then);
      default:
        return this.#answer({ node, truth }, then);
    }
  }

  /** Answers the first missing fact that a condition without parts reads. */
  #answer(goal: Goal, then: () => boolean): boolean {
    const read = nth(this.#open.linked.slots, goal.node);
    const unknown = this.#unknowns.find(({ slots }) =>
      slots.some((slot) => read.includes(slot) && this.#frame.leaves[slot] === undefined),
    );
    if (unknown === undefined) return false;
    const before = unknown.slots.map((slot) => this.#frame.leaves[slot]);
    for (const option of unknown.options) {
      this.#steps += 1;
      if (this.#steps > MOST_STEPS) break;
      assign(this.#frame, unknown.slots, option);
      if (this.#reach(goal, then)) return true;
    }
    assign(this.#frame, unknown.slots, before);
    return false;
  }
}

/** Whether answers to what is missing are soon found under which all goals come out as they are to. */
export const isSoonFound = (
  open: Open,
  unknowns: readonly Unknown[],
  goals: readonly Goal[],
): boolean => new Search(open, unknowns).all(goals, () => true);
