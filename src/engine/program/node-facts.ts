import { nth } from '../values/nth.js';
import type { Node, Operand, Rule } from './program.js';

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

/** The conditions without parts below some conditions, in order, each once. */
export function atomsBelow(roots: readonly number[], nodes: readonly Node[]): number[] {
  const seen = new Set<number>();
  const atoms: number[] = [];
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const node = nth(nodes, index);
    if (node.kind === 'and' || node.kind === 'or') node.nodes.forEach(visit);
    else if (node.kind === 'not' || node.kind === 'term') visit(node.node);
    else atoms.push(index);
  };
  roots.forEach(visit);
  return atoms;
}

/** The conditions that a rule hangs on: its own, those of its benefits and those of who pays. */
export const rootsOf = ({
  node,
  alternatives,
  funding,
}: Pick<Rule, 'node' | 'alternatives' | 'funding'>): number[] => [
  node,
  ...[...alternatives, ...funding].flatMap(({ when }) => when ?? []),
];
