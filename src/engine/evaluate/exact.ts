import type { Rule } from '../program/program.js';
import type { LeafValue } from '../facts/leaves.js';
import { nth } from '../values/nth.js';
import { NO, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { ALWAYS, DiagramTooLarge, makeDiagrams, NEVER } from './diagram.js';
import type { Diagrams, Root } from './diagram.js';
import { copyFrame } from './frame.js';
import { truthAt } from './run.js';
import { patternOf } from './pattern.js';
import type { LastPattern } from './pattern.js';
import { assign, unknownsOf } from './unknowns.js';
import type { Open, Unknown } from './unknowns.js';

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

/** Answers are tried on a copy, so that the household's own facts stay as they are, whatever happens. */
function exactOf(open: Open, node: number): Exact {
  const tried = { ...open, frame: copyFrame(open.frame) };
  const unknowns = unknownsOf(tried);
  const diagrams = makeDiagrams();
  try {
    return { unknowns, diagrams, root: diagramOf(tried, unknowns, diagrams, node) };
  } catch (error) {
    if (error instanceof DiagramTooLarge) return { unknowns, diagrams, root: null };
    throw error;
  }
}

/** How far an answer alone settles the condition: the share of its options after which nothing is unknown. */
function usefulness({ unknowns, diagrams, root }: Exact, variable: number): number {
  const { options } = nth(unknowns, variable);
  const settling = options.filter(
    (_, option) => diagrams.restrict(root ?? NEVER, variable, option) < 2,
  );
  return settling.length / options.length;
}

/** By the share of answers that settle it alone, then in the order of the condition. */
function ranked(exact: Exact): string[] {
  const { unknowns, diagrams, root } = exact;
  if (root === null) return [...new Set(unknowns.map(({ path }) => path))];
  const paths = diagrams
    .variablesOf(root)
    .map((variable) => ({ variable, use: usefulness(exact, variable) }))
    .sort((left, right) => right.use - left.use || left.variable - right.variable)
    .map(({ variable }) => nth(unknowns, variable).path);
  return [...new Set(paths)];
}

/** What has been found for households in which facts are missing, by the conditions and the households' patterns. Holds no facts. */
export interface Answers {
  readonly truths: Map<string, Truth>;
  readonly needs: Map<string, readonly string[]>;
  readonly lastPattern: LastPattern;
}

/** So many answers of each kind are kept for a program. */
const MOST_ANSWERS = 5_000;

/** Finds an answer once for all households of one pattern. */
function found<Value>(
  known: Map<string, Value>,
  open: Open,
  node: number,
  find: (exact: Exact) => Value,
): Value {
  const pattern = patternOf(open);
  if (pattern === null) return find(exactOf(open, node));
  const key = `${node} ${open.rule.number} ${pattern}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find(exactOf(open, node));
  if (known.size >= MOST_ANSWERS) known.clear();
  known.set(key, value);
  return value;
}

const truthOfExact = ({ root }: Exact): Truth =>
  root === NEVER ? NO : root === ALWAYS ? YES : UNKNOWN;

/** A condition's exact truth: unknown only if some answers to what is missing make it hold and some others do not. */
export function exactTruth(
  { linked, frame, household }: Omit<Open, 'rule'>,
  rule: Rule,
  node: number,
): Truth {
  const truth = truthAt(frame, node);
  if (truth !== UNKNOWN) return truth;
  return found(linked.answers.truths, { linked, rule, frame, household }, node, truthOfExact);
}

/**
 * The missing facts any one answer to which may change the condition, the most useful first: by the share of answers that settle it alone, then in the
 * order of the condition. Empty for a condition that is settled.
 */
export function needsOf(
  { linked, frame, household }: Omit<Open, 'rule'>,
  rule: Rule,
  node: number,
): readonly string[] {
  if (truthAt(frame, node) !== UNKNOWN) return [];
  return found(linked.answers.needs, { linked, rule, frame, household }, node, ranked);
}
