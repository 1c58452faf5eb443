import type { Node, Operand, Rule } from '../program/program.js';
import { LEAVES } from '../facts/leaves.js';
import { nth } from '../values/nth.js';
import type { Linked } from './link.js';
import { factsOf, operandsOf } from '../program/node-facts.js';

/** What a rule's conditions compare a leaf with: the same for all households on all days. */
export interface Compared {
  /** What is written beside it, or beside a leaf that it can be compared with: days as YYYYMMDD, money in fen; of a parameter all values that it ever has. */
  readonly constants: readonly (string | number | boolean)[];
  /** The slots of the leaves that conditions read together with it, or with such a leaf: only with these can it be compared. */
  readonly beside: readonly number[];
  /** Numbers of years that are asked for since the leaf's day. */
  readonly anniversaries: readonly number[];
  /** Whether the leaf's calendar year is asked for. */
  readonly isByYear: boolean;
}

function constantsOf({ program }: Linked, node: Node): (string | number | boolean)[] {
  const constants = (operand: Operand): (string | number | boolean)[] => {
    if ('constant' in operand) return [operand.constant];
    if (!('parameter' in operand)) return [];
    return nth(program.parameters, operand.parameter).values.map(({ value }) => value);
  };
  const listed = node.kind === 'in-list' ? node.list : [];
  return [...operandsOf(node).flatMap(constants), ...listed];
}

function beside({ slots, atoms }: Linked, rule: Rule, slot: number): number[] {
  const found = new Set([slot]);
  // A set is walked to its end, what is added meanwhile included.
  for (const known of found) {
    for (const atom of nth(atoms, rule.number)) {
      const read = nth(slots, atom);
      if (read.includes(known)) for (const other of read) found.add(other);
    }
  }
  found.delete(slot);
  return [...found];
}

function find(linked: Linked, rule: Rule, slot: number): Compared {
  const path = LEAVES[slot]?.path;
  const nodesReading = (read: number): Node[] =>
    (nth(linked.touching, rule.number).get(read) ?? []).map((atom) =>
      nth(linked.program.nodes, atom),
    );
  const others = beside(linked, rule, slot);
  const nodes = new Set([slot, ...others].flatMap(nodesReading));
  return {
    constants: [...nodes].flatMap((node) => constantsOf(linked, node)),
    beside: others,
    anniversaries: rule.changes.flatMap((number) => {
      const change = nth(linked.program.changes, number);
      return change.kind === 'anniversary' && change.leaf === path ? [change.years] : [];
    }),
    isByYear: nodesReading(slot)
      .flatMap(factsOf)
      .some((fact) => nth(linked.definitions, fact).yearLeaf !== undefined),
  };
}

/** What a rule's conditions compare a leaf with. */
export function comparedWith(linked: Linked, rule: Rule, slot: number): Compared {
  const number = rule.number * LEAVES.length + slot;
  const known = linked.compared.get(number);
  if (known) return known;
  const compared = find(linked, rule, slot);
  linked.compared.set(number, compared);
  return compared;
}
