import type { Household } from '../../generated/household.types.js';
import type { Rule } from '../compile/program.js';
import type { LeafValue } from '../facts/leaves.js';
import { nth } from '../values/nth.js';
import { NO, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { ALWAYS, DiagramTooLarge, makeDiagrams, NEVER } from './diagram.js';
import type { Diagrams, Root } from './diagram.js';
import type { Frame } from './frame.js';
import type { Linked } from './link.js';
import { assign, unknownsOf } from './unknowns.js';
import type { Unknown } from './unknowns.js';

/** A rule put to a household in which facts are missing, on the frame's day. */
export interface Open {
  readonly linked: Linked;
  readonly rule: Rule;
  readonly frame: Frame;
  readonly household: Household;
}

/** A condition as a function of the answers to what is missing: exact, or null where it grew too large. */
interface Exact {
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
  const truth = nth(linked.nodes, atom)(frame);
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
  const truth = nth(open.linked.nodes, index)(open.frame);
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

function exactOf(open: Open, node: number): Exact {
  const unknowns = unknownsOf(open.linked, open.rule, open.frame, open.household);
  const diagrams = makeDiagrams();
  try {
    return { unknowns, diagrams, root: diagramOf(open, unknowns, diagrams, node) };
  } catch (error) {
    if (error instanceof DiagramTooLarge) return { unknowns, diagrams, root: null };
    throw error;
  }
}

/** A condition's exact truth: unknown only if some answers to what is missing make it hold and some others do not. */
export function exactTruth(inquiry: Omit<Open, 'rule'>, rule: Rule, node: number): Truth {
  const truth = nth(inquiry.linked.nodes, node)(inquiry.frame);
  if (truth !== UNKNOWN) return truth;
  const { root } = exactOf({ ...inquiry, rule }, node);
  return root === NEVER ? NO : root === ALWAYS ? YES : UNKNOWN;
}

/** How far an answer alone settles the condition: the share of its options after which nothing is unknown. */
function usefulness({ unknowns, diagrams, root }: Exact, variable: number): number {
  const { options } = nth(unknowns, variable);
  const settling = options.filter(
    (_, option) => diagrams.restrict(root ?? NEVER, variable, option) < 2,
  );
  return settling.length / options.length;
}

/**
 * The missing facts any one answer to which may change the condition, the most useful first: by the share of answers that settle it alone, then in the
 * order of the condition. Empty for a condition that is settled.
 */
export function needsOf(inquiry: Omit<Open, 'rule'>, rule: Rule, node: number): string[] {
  if (nth(inquiry.linked.nodes, node)(inquiry.frame) !== UNKNOWN) return [];
  const exact = exactOf({ ...inquiry, rule }, node);
  const { unknowns, diagrams, root } = exact;
  if (root === null) return [...new Set(unknowns.map(({ path }) => path))];
  const ranked = diagrams
    .variablesOf(root)
    .map((variable) => ({ variable, use: usefulness(exact, variable) }))
    .sort((left, right) => right.use - left.use || left.variable - right.variable);
  return [...new Set(ranked.map(({ variable }) => nth(unknowns, variable).path))];
}
