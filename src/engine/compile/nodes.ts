import type { FactUse, Node } from '../program/program.js';
import { pathOf } from '../facts/leaves.js';
import type { Role } from '../facts/leaves.js';

/** Collects a program's conditions and facts, equal ones once, and hands out their numbers. */
export interface Nodes {
  readonly nodes: readonly Node[];
  readonly facts: readonly FactUse[];
  readonly add: (node: Node) => number;
  readonly fact: (role: Role | null, name: string) => number;
}

/** Numbers things in the order in which they first come; the same text is the same thing. */
function numbered<Thing>(): { readonly all: Thing[]; readonly numberOf: (thing: Thing) => number } {
  const all: Thing[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (thing) => {
      const key = JSON.stringify(thing);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      all.push(thing);
      return all.length - 1;
    },
  };
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
