import { nth } from '../values/nth.js';

/**
 * A reduced ordered decision diagram: a function of variables with a few options each, written so that equal functions are one number. 0 never holds, 1
 * always does; a variable stands in the diagram only if the function depends on it.
 */
export type Root = number;
export const NEVER: Root = 0;
export const ALWAYS: Root = 1;

/** Diagrams grow no larger than this in all; a condition that would need more is left as Kleene's table has it. */
const MOST_DIAGRAM_NODES = 20_000;

/** The diagrams would be larger than {@link MOST_DIAGRAM_NODES}. */
export class DiagramTooLarge extends Error {}

/** The variable that a function asks first and what is left of it after each option. */
interface Branch {
  readonly variable: number;
  readonly children: readonly Root[];
}

/** Makes and combines diagrams over variables that are numbered in the order in which they are asked. */
export interface Diagrams {
  /** A function that asks one variable: its value for each option. */
  readonly ask: (variable: number, children: readonly Root[]) => Root;
  readonly and: (left: Root, right: Root) => Root;
  readonly or: (left: Root, right: Root) => Root;
  readonly not: (root: Root) => Root;
  /** Whether an answer to one variable settles a function, whatever the others are. */
  readonly settles: (root: Root, variable: number, option: number) => boolean;
  /** The variables that a function depends on, in order. */
  readonly variablesOf: (root: Root) => number[];
}

export function makeDiagrams(): Diagrams {
  const branches: Branch[] = [];
  const numbers = new Map<string, Root>();
  const branchOf = (root: Root): Branch => nth(branches, root - 2);
  const variableOf = (root: Root): number =>
    root < 2 ? Number.POSITIVE_INFINITY : branchOf(root).variable;

  const ask = (variable: number, children: readonly Root[]): Root => {
    const first = children[0] ?? NEVER;
    if (children.every((child) => child === first)) return first;
    const key = `${variable}:${children.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (branches.length >= MOST_DIAGRAM_NODES) throw new DiagramTooLarge();
    const root = branches.push({ variable, children }) + 1;
    numbers.set(key, root);
    return root;
  };

  const childrenAt = (root: Root, variable: number, count: number): readonly Root[] =>
    variableOf(root) === variable ? branchOf(root).children : new Array<Root>(count).fill(root);

  /** `dominant` decides alone; the other constant leaves the other side as it is. */
  const combine = (dominant: Root): ((left: Root, right: Root) => Root) => {
    const done = new Map<string, Root>();
    const apply = (left: Root, right: Root): Root => {
      if (left === dominant || right === dominant) return dominant;
      if (left < 2) return right;
      if (right < 2 || left === right) return left;
      const key = left < right ? `${left},${right}` : `${right},${left}`;
      const known = done.get(key);
      if (known !== undefined) return known;
      const variable = Math.min(variableOf(left), variableOf(right));
      const { length } = branchOf(variableOf(left) === variable ? left : right).children;
      const rights = childrenAt(right, variable, length);
      const children = childrenAt(left, variable, length).map((child, option) =>
        apply(child, nth(rights, option)),
      );
      const root = ask(variable, children);
      done.set(key, root);
      return root;
    };
    return apply;
  };

  const not = (root: Root): Root => {
    const done = new Map<Root, Root>();
    const invert = (inner: Root): Root => {
      if (inner < 2) return 1 - inner;
      const known =
        done.get(inner) ?? ask(branchOf(inner).variable, branchOf(inner).children.map(invert));
      done.set(inner, known);
      return known;
    };
    return invert(root);
  };

  const settles = (root: Root, variable: number, option: number): boolean => {
    const seen = new Set<Root>();
    let end: Root | undefined;
    // Every way through a diagram can be taken, so that it is settled if all that are left end alike.
    const endsAlike = (inner: Root): boolean => {
      if (inner < 2) return inner === (end ??= inner);
      if (seen.has(inner)) return true;
      seen.add(inner);
      const branch = branchOf(inner);
      return branch.variable === variable
        ? endsAlike(nth(branch.children, option))
        : branch.children.every(endsAlike);
    };
    return endsAlike(root);
  };

  const variablesOf = (root: Root): number[] => {
    const reached = new Set([root]);
    const found = new Set<number>();
    for (const each of reached) {
      if (each < 2) continue;
      const { variable, children } = branchOf(each);
      found.add(variable);
      for (const child of children) reached.add(child);
    }
    return [...found].sort((left, right) => left - right);
  };

  return { ask, and: combine(NEVER), or: combine(ALWAYS), not, settles, variablesOf };
}
