import type { FactUse, Node } from '../program/program.js';
import { pathOf } from '../facts/leaves.js';
import type { Role } from '../facts/leaves.js';
import { numbered } from './numbered.js';

/** Collects a program's conditions and facts, equal ones once, and hands out their numbers. */
export interface Nodes {
  readonly nodes: readonly Node[];
  readonly facts: readonly FactUse[];
  readonly add: (node: Node) => number;
  readonly fact: (role: Role | null, name: string) => number;
}

export function makeNodes(): Nodes {
  const nodes = numbered<Node>();
  const facts = numbered<FactUse>();
  return {
    nodes: nodes.all,
    facts: facts.all,
    add: nodes.numberOf,
    fact: (role, name) => facts.numberOf({ path: pathOf(role, name), role, name }),
  };
}
