import { nth } from '../values/nth.js';
import type { Node, Operand } from './program.js';

/** What a condition without parts compares or looks for. */
export function operandsOf(node: Node): readonly Operand[] {
  if (node.kind === 'compare') return node.operands;
  return node.kind === 'in-list' || node.kind === 'in-fact' ? [node.operand] : [];
}

/** The facts that a condition without parts reads, by their numbers. */
export function factsOf(node: Node): number[] {
  const facts = operandsOf(node).flatMap((operand) => ('fact' in operand ? [operand.fact] : []));
  return node.kind === 'fact' || node.kind === 'in-fact' ? [...facts, node.fact] : facts;
}

/** For each condition whether it asks for no fact, no determination and no day: what it says is known from the readings taken. */
export function askingNothing(nodes: readonly Node[]): boolean[] {
  const known: (boolean | undefined)[] = [];
  const asksNothing = (index: number): boolean => {
    const node = nth(nodes, index);
    switch (node.kind) {
      case 'constant':
      case 'reading':
        return true;
      case 'and':
      case 'or':
        return node.nodes.every(found);
      case 'not':
      case 'term':
        return found(node.node);
      default:
        return false;
    }
  };
  const found = (index: number): boolean => (known[index] ??= asksNothing(index));
  return nodes.map((_, index) => found(index));
}
