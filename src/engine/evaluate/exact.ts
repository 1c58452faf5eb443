import type { LeafValue } from '../facts/leaves.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { UNKNOWN, YES } from '../values/truth.js';
import { ALWAYS, DiagramTooLarge, makeDiagrams, NEVER } from './diagram.js';
import type { Diagrams, Root } from './diagram.js';
import { copyFrame } from './frame.js';
import { truthAt } from './run.js';
import { assign, unknownsOf } from './unknowns.js';
import type { Open, Unknown } from './unknowns.js';

/** A condition as a function of the answers to what is missing: exact, or null where it grew too large. */
export interface Exact {
  readonly unknowns: readonly Unknown[];
  readonly diagrams: Diagrams;
  readonly root: Root | null;
}

/** A condition without parts: asks, one after another, the missing facts that it reads. */
function atomDiagram(
  open: Open,
  unknowns: readonly Unknown[],
  diagrams: Diagrams,
  atom: number,
  first = 0,
): Root {
  const { linked, frame } = open;
  const truth = truthAt(frame, atom);
  if (truth !== UNKNOWN) return truth === YES ? ALWAYS : NEVER;
  const slots = nth(linked.slots, atom);
  const variable = unknowns.findIndex(
    (unknown, index) => index >= first && unknown.slots.some((slot) => slots.includes(slot)),
  );
  if (variable === -1) return NEVER;
  const unknown = nth(unknowns, variable);
  const before = unknown.slots.map((slot): LeafValue => frame.leaves[slot]);
  const children = unknown.options.map((option) => {
    assign(frame, unknown.slots, option);
    return atomDiagram(open, unknowns, diagrams, atom, variable + 1);
  });
  assign(frame, unknown.slots, before);
  return diagrams.ask(variable, children);
}

function diagramOf(
  open: Open,
  unknowns: readonly Unknown[],
  diagrams: Diagrams,
  index: number,
): Root {
  const truth = truthAt(open.frame, index);
  if (truth !== UNKNOWN) return truth === YES ? ALWAYS : NEVER;
  const node = nth(open.linked.program.nodes, index);
  const below = (part: number): Root => diagramOf(open, unknowns, diagrams, part);
  switch (node.kind) {
    case 'and':
      return node.nodes.reduce(
        (root, part) => (root === NEVER ? root : diagrams.and(root, below(part))),
        ALWAYS,
      );
    case 'or':
      return node.nodes.reduce(
        (root, part) => (root === ALWAYS ? root : diagrams.or(root, below(part))),
        NEVER,
      );
    case 'not':
      return diagrams.not(below(node.node));
    case 'term':
      return below(node.node);
    default:
      return atomDiagram(open, unknowns, diagrams, index);
  }
}

/** What has been found of a rule's conditions on one day, by their numbers. */
interface Trial {
  readonly unknowns: readonly Unknown[];
  readonly exacts: Map<number, Exact>;
}

/** What has been found for one household, of one rule only: rule after rule is asked about. */
export interface Trials {
  rule: number;
  readonly byDay: Map<Day, Trial>;
}

/** A rule put to a household, on whose own facts alone what is kept of it hangs. */
export interface Tried extends Open {
  readonly trials: Trials;
}

/** Nothing has been found yet. */
export const noTrials = (): Trials => ({ rule: -1, byDay: new Map() });

function trialOf(open: Tried): Trial {
  const { trials, rule, frame } = open;
  if (trials.rule !== rule.number) {
    trials.rule = rule.number;
    trials.byDay.clear();
  }
  const known = trials.byDay.get(frame.day);
  if (known) return known;
  const trial: Trial = { unknowns: unknownsOf(open), exacts: new Map() };
  trials.byDay.set(frame.day, trial);
  return trial;
}

/** Answers are tried on a copy, so that the household's own facts stay as they are, whatever happens. */
function tryOut(open: Open, unknowns: readonly Unknown[], node: number): Exact {
  const tried = { ...open, frame: copyFrame(open.frame) };
  const diagrams = makeDiagrams();
  try {
    return { unknowns, diagrams, root: diagramOf(tried, unknowns, diagrams, node) };
  } catch (error) {
    if (error instanceof DiagramTooLarge) return { unknowns, diagrams, root: null };
    throw error;
  }
}

/** A condition as a function of the answers to what is missing on the frame's day. */
export function exactOf(open: Tried, node: number): Exact {
  const { unknowns, exacts } = trialOf(open);
  const exact = exacts.get(node) ?? tryOut(open, unknowns, node);
  exacts.set(node, exact);
  return exact;
}
