import type { Node, Operand, Parameter } from '../program/program.js';
import type { FactValue, ReadFact } from '../facts/types.js';
import type { FoldedNode, FoldedProgram } from './fold.js';

/** What a condition does; its operands follow in the code. */
export const OPERATION = {
  /** A truth value. */
  constant: 0,
  /** A fact. */
  fact: 1,
  /** A slot among the leaves. */
  determination: 2,
  /** How many values, and the values. */
  equal: 3,
  less: 4,
  atMost: 5,
  /** A value and a list. */
  inList: 6,
  /** A value and a fact. */
  inFact: 7,
  /** How many conditions, and the conditions. */
  and: 8,
  or: 9,
  /** A condition. */
  not: 10,
  same: 11,
} as const;

/** The low bits of a value's code say where it is found; the others are its number there. */
export const VALUE = { constant: 0, fact: 1, parameter: 2, today: 3, bits: 2, mask: 3 } as const;
export const TODAY = { day: 0, year: 1 } as const;

const COMPARISON = { '==': OPERATION.equal, '<': OPERATION.less, '<=': OPERATION.atMost } as const;

/** What has been read and decided, each for a stamp. */
export interface Page {
  /** For each condition `stamp * 4 + truth` of the last decision. */
  readonly truths: Float64Array;
  /** For each fact the stamp of the last reading. */
  readonly read: Float64Array;
  readonly values: FactValue[];
}

/** What all frames of a machine remember. */
export interface Memo {
  readonly pages: Page[];
  lastStamp: number;
}

/** As many pages as a household has days that several rules ask about: the day itself, and those beside it on which something changes. */
export const PAGES = 8;

/** A program's conditions in one row of numbers, so that deciding them is a loop over plain arrays: no generated code. */
export interface Machine {
  readonly code: Int32Array;
  /** Where each condition begins in the code. */
  readonly starts: Int32Array;
  readonly constants: readonly FactValue[];
  readonly lists: readonly (readonly unknown[])[];
  readonly parameters: readonly Parameter[];
  readonly facts: readonly ReadFact[];
  readonly memo: Memo;
}

/** Puts a program's conditions in a row; `slotOfDetermination` says where each determination that it asks for stands. */
export function assemble(
  program: FoldedProgram,
  facts: readonly ReadFact[],
  slotOfDetermination: (node: Node & { kind: 'determination' }) => number,
): Machine {
  const code: number[] = [];
  const constants: FactValue[] = [];
  const lists: (readonly unknown[])[] = [];

  const valueOf = (operand: Operand): number => {
    const [kind, number] =
      'constant' in operand
        ? [VALUE.constant, constants.push(operand.constant) - 1]
        : 'fact' in operand
          ? [VALUE.fact, operand.fact]
          : 'parameter' in operand
            ? [VALUE.parameter, operand.parameter]
            : [VALUE.today, TODAY[operand.today]];
    return (number << VALUE.bits) | kind;
  };

  const codeOf = (node: FoldedNode): number[] => {
    switch (node.kind) {
      case 'constant':
        return [OPERATION.constant, node.value ? 1 : 0];
      case 'fact':
        return [OPERATION.fact, node.fact];
      case 'determination':
        return [OPERATION.determination, slotOfDetermination(node)];
      case 'compare': {
        const values = node.operands.map(valueOf);
        return [COMPARISON[node.operator], values.length, ...values];
      }
      case 'in-list':
        return [OPERATION.inList, valueOf(node.operand), lists.push(node.list) - 1];
      case 'in-fact':
        return [OPERATION.inFact, valueOf(node.operand), node.fact];
      case 'and':
      case 'or':
        return [OPERATION[node.kind], node.nodes.length, ...node.nodes];
      case 'not':
        return [OPERATION.not, node.node];
      case 'term':
        return [OPERATION.same, node.node];
    }
  };

  const starts = program.nodes.map((node) => {
    const start = code.length;
    code.push(...codeOf(node));
    return start;
  });
  return {
    code: Int32Array.from(code),
    starts: Int32Array.from(starts),
    constants,
    lists,
    parameters: program.parameters,
    facts,
    memo: { pages: [], lastStamp: 0 },
  };
}

/** A page by its number, below {@link PAGES}; made when it is first written on. */
export function pageOf({ memo, starts, facts }: Machine, number: number): Page {
  const known = memo.pages[number];
  if (known) return known;
  const page = {
    truths: new Float64Array(starts.length),
    read: new Float64Array(facts.length),
    values: facts.map(() => undefined),
  };
  memo.pages[number] = page;
  return page;
}
