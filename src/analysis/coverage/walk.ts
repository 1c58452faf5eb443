import type { Program, Rule } from '../../engine/program/program.js';
import { nth } from '../../engine/values/nth.js';

/** A condition without parts, where the pack writes it: in a term, or (null) in the item itself. */
export interface Site {
  readonly term: number | null;
  readonly atom: number;
}

/** What stands in the pack's own conditions of a rule: not what the engine adds to every item. */
export interface Written {
  readonly sites: readonly Site[];
  /** The conditions that are terms. */
  readonly terms: readonly number[];
}

/** Walks the condition of a rule, of its benefits and of its funding. */
export function writtenIn({ nodes }: Program, { when, alternatives, funding }: Rule): Written {
  const sites = new Map<string, Site>();
  const terms = new Set<number>();
  const visit = (index: number, term: number | null): void => {
    const node = nth(nodes, index);
    if (node.kind === 'and' || node.kind === 'or') {
      for (const part of node.nodes) visit(part, term);
    } else if (node.kind === 'not') visit(node.node, term);
    else if (node.kind === 'term') {
      if (terms.has(index)) return;
      terms.add(index);
      visit(node.node, node.term);
    } else sites.set(`${String(term)} ${String(index)}`, { term, atom: index });
  };
  const others = [...alternatives, ...funding].flatMap((choice) => choice.when ?? []);
  for (const root of [when, ...others]) visit(root, null);
  return { sites: [...sites.values()], terms: [...terms] };
}
