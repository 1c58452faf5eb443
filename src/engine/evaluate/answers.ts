import type { Rule } from '../program/program.js';
import { nth } from '../values/nth.js';
import { NO, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { ALWAYS, NEVER } from './diagram.js';
import { exactOf } from './exact.js';
import type { Exact, Tried } from './exact.js';
import { truthAt } from './run.js';
import { patternOf } from './pattern.js';
import type { LastPattern } from './pattern.js';

/** How far an answer alone settles the condition: the share of its options after which nothing is unknown. */
function usefulness({ unknowns, diagrams, root }: Exact, variable: number): number {
  const { options } = nth(unknowns, variable);
  const settling = options.filter((_, option) => diagrams.settles(root ?? NEVER, variable, option));
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

/** What has been found for households in which facts are missing, by the conditions and the households' patterns: no names, days, sums or codes. */
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
  open: Tried,
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

const opened = ({ linked, frame, household, trials }: Omit<Tried, 'rule'>, rule: Rule): Tried => ({
  linked,
  rule,
  frame,
  household,
  trials,
});

/** A condition's exact truth: unknown only if some answers to what is missing make it hold and some others do not. */
export function exactTruth(asked: Omit<Tried, 'rule'>, rule: Rule, node: number): Truth {
  const truth = truthAt(asked.frame, node);
  if (truth !== UNKNOWN) return truth;
  return found(asked.linked.answers.truths, opened(asked, rule), node, truthOfExact);
}

/**
 * The missing facts any one answer to which may change the condition, the most useful first: by the share of answers that settle it alone, then in the
 * order of the condition. Empty for a condition that is settled.
 */
export function needsOf(asked: Omit<Tried, 'rule'>, rule: Rule, node: number): readonly string[] {
  if (truthAt(asked.frame, node) !== UNKNOWN) return [];
  return found(asked.linked.answers.needs, opened(asked, rule), node, ranked);
}
