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
