import type { Node, Program, Rule } from '../program/program.js';
import { nth } from '../values/nth.js';

/** A condition of which the readings have been settled. */
export type FoldedNode = Exclude<Node, { readonly kind: 'reading' }>;

/** A program as the readings taken have it. */
export interface FoldedProgram extends Program {
  readonly nodes: readonly FoldedNode[];
}

/** Conditions as some readings have them. */
interface Folded {
  readonly nodes: readonly FoldedNode[];
  /** For each condition the number of one that says the same, without what the readings settle. */
  readonly sameAs: readonly number[];
}

/** The parts of an `and` or `or` that are still open, those of parts of its own kind among them; null where one part decides it. */
function openParts(
  { kind, nodes }: Node & { kind: 'and' | 'or' },
  folded: readonly FoldedNode[],
  sameAs: readonly number[],
): number[] | null {
  const open: number[] = [];
  for (const index of nodes) {
    const number = nth(sameAs, index);
    const part = nth(folded, number);
    if (part.kind !== 'constant') open.push(...(part.kind === kind ? part.nodes : [number]));
    else if (part.value === (kind === 'or')) return null;
  }
  return open;
}

function foldNodes(nodes: readonly Node[], readings: Readonly<Record<string, string>>): Folded {
  const folded: FoldedNode[] = [];
  const sameAs: number[] = [];
  const fold = (node: Node, number: number): FoldedNode => {
    switch (node.kind) {
      case 'reading':
        return { kind: 'constant', value: readings[node.reading] === node.option };
      case 'and':
      case 'or': {
        const parts = openParts(node, folded, sameAs);
        const [only] = parts ?? [];
        if (parts === null || only === undefined)
          return { kind: 'constant', value: (parts === null) === (node.kind === 'or') };
        if (parts.length === 1) sameAs[number] = only;
        return { kind: node.kind, nodes: parts };
      }
      case 'not':
      case 'term': {
        const inner = nth(sameAs, node.node);
        const part = nth(folded, inner);
        if (part.kind !== 'constant') return { ...node, node: inner };
        return { kind: 'constant', value: part.value === (node.kind === 'term') };
      }
      default:
        return node;
    }
  };
  for (const [number, node] of nodes.entries()) {
    sameAs.push(number);
    folded.push(fold(node, number));
  }
  return { nodes: folded, sameAs };
}

/**
 * A program as the readings taken have it: conditions on readings are settled, and what they settle is left out. Everything keeps its number, so that each
 * condition can still be decided by its own.
 */
export function foldReadings(
  program: Program,
  readings: Readonly<Record<string, string>>,
): FoldedProgram {
  const { nodes, sameAs } = foldNodes(program.nodes, readings);
  const same = (number: number): number => nth(sameAs, number);
  const chosen = <Choice extends { readonly when: number | null }>(choice: Choice): Choice => ({
    ...choice,
    when: choice.when === null ? null : same(choice.when),
  });
  const rules = program.rules.map((rule): Rule => ({
    ...rule,
    node: same(rule.node),
    when: same(rule.when),
    alternatives: rule.alternatives.map((each) => ({ ...chosen(each), given: same(each.given) })),
    funding: rule.funding.map(chosen),
  }));
  return { ...program, nodes, rules };
}
