import type { Node, Operand, Program } from '../compile/program.js';
import { LEAVES, slotOf } from '../facts/leaves.js';
import type { Role } from '../facts/leaves.js';
import { localFacts } from '../facts/local.js';
import type { FactDefinition, FactValue, ReadFact } from '../facts/types.js';
import { HOUSEHOLD_FACTS, MEMBER_FACTS } from '../facts/vocabulary.js';
import { yearOf } from '../values/day.js';
import { negate, NO, truthOf, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { nth } from '../values/nth.js';
import { benefitPrinter } from './benefit.js';
import type { PrintBenefit } from './benefit.js';
import { remembered } from './frame.js';
import type { Decide, Frame } from './frame.js';
import { parameterOn } from './parameters.js';

/** A determination that the program asks for: of an item, for a person or for the household. */
export interface DeterminationLeaf {
  /** The entitlement's id, with its district. */
  readonly id: string;
  readonly role: Role | null;
}

/** What a rule reads: the slots of its leaves, and for each the conditions without parts that read it. */
export type Touching = ReadonlyMap<number, readonly number[]>;

/** A program made ready to run: its conditions as functions. Built without generating code. */
export interface Linked {
  readonly program: Program;
  readonly definitions: readonly FactDefinition[];
  /** Reads a fact's value from a frame, by the fact's number. */
  readonly facts: readonly ((frame: Frame) => FactValue)[];
  /** Decides a condition, by its number. */
  readonly nodes: readonly Decide[];
  /** The slots of the leaves that each condition without parts reads. */
  readonly slots: readonly (readonly number[])[];
  /** For each rule, by its number. */
  readonly touching: readonly Touching[];
  readonly printBenefit: PrintBenefit;
  /** The readings that the pack takes. */
  readonly taken: Record<string, string>;
  /** What stands in the slots after the fixed leaves. */
  readonly determinations: readonly DeterminationLeaf[];
}

type Read = (frame: Frame) => FactValue;

function linkOperand(operand: Operand, program: Program, facts: readonly Read[]): Read {
  if ('constant' in operand) return () => operand.constant;
  if ('fact' in operand) return nth(facts, operand.fact);
  if ('parameter' in operand) {
    const parameter = nth(program.parameters, operand.parameter);
    return (frame) => parameterOn(parameter, frame.day);
  }
  return operand.today === 'day' ? (frame) => frame.day : (frame) => yearOf(frame.day);
}

const COMPARISONS: Readonly<
  Record<'==' | '<' | '<=', (left: FactValue, right: FactValue) => boolean>
> = {
  '==': (left, right) => left === right,
  '<': (left, right) => (left as number) < (right as number), // INVARIANT: both of one ordered type, checked when the pack was validated
  '<=': (left, right) => (left as number) <= (right as number), // as above
};

/** A comparison of neighbours in a chain: false as soon as one is absent or fails, unknown if one is unknown. */
function linkCompare(operator: '==' | '<' | '<=', operands: readonly Read[]): Decide {
  const holds = COMPARISONS[operator];
  return (frame) => {
    let truth: Truth = YES;
    let left: FactValue = null;
    for (let index = 0; index < operands.length; index += 1) {
      const right = nth(operands, index)(frame);
      if (right === null) return NO;
      if (index > 0) {
        if (left === undefined || right === undefined) truth = UNKNOWN;
        else if (!holds(left, right)) return NO;
      }
      left = right;
    }
    return truth;
  };
}

function linkMembership(operand: Read, list: Read): Decide {
  return (frame) => {
    const value = operand(frame);
    const values = list(frame);
    if (value === null || values === null) return NO;
    if (value === undefined || values === undefined) return UNKNOWN;
    return truthOf((values as readonly unknown[]).includes(value)); // INVARIANT: a list, checked when the pack was validated
  };
}

const linkFact =
  (fact: Read): Decide =>
  (frame) => {
    const value = fact(frame);
    return value === undefined ? UNKNOWN : truthOf(value === true);
  };

function linkAnd(decides: readonly Decide[]): Decide {
  return (frame) => {
    let truth: Truth = YES;
    for (const decide of decides) {
      const part = decide(frame);
      if (part === NO) return NO;
      if (part === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

function linkOr(decides: readonly Decide[]): Decide {
  return (frame) => {
    let truth: Truth = NO;
    for (const decide of decides) {
      const part = decide(frame);
      if (part === YES) return YES;
      if (part === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

/** Makes a program ready to run. */
export function link(program: Program): Linked {
  const local = localFacts(program.jurisdiction.codes);
  const definitions = program.facts.map(({ role, name }) => {
    const definition = role === null ? HOUSEHOLD_FACTS[name] : (MEMBER_FACTS[name] ?? local[name]);
    if (!definition)
      throw new RangeError(`the program asks for a fact that this engine does not know: ${name}`);
    return definition;
  });
  const factSlots = program.facts.map(({ role }, index) =>
    nth(definitions, index).leaves.map(
      (leaf) => slotOf(role === null ? leaf : `${role}.${leaf}`) ?? -1,
    ),
  );
  const facts = definitions.map((definition, index): Read => {
    const read: ReadFact = definition.read(nth(factSlots, index));
    return (frame) => read(frame.leaves, frame.day);
  });
  const determinations: DeterminationLeaf[] = [];
  const nodes: Decide[] = [];
  const slots: number[][] = [];
  const operandSlots = (operands: readonly Operand[]): number[] =>
    operands.flatMap((operand) => ('fact' in operand ? nth(factSlots, operand.fact) : []));

  const linkNode = (node: Node): { decide: Decide; slots: number[] } => {
    switch (node.kind) {
      case 'constant':
        return { decide: () => truthOf(node.value), slots: [] };
      case 'fact':
        return { decide: linkFact(nth(facts, node.fact)), slots: nth(factSlots, node.fact) };
      case 'determination': {
        const slot = LEAVES.length + determinations.length;
        determinations.push({
          id: `${program.district}/${nth(program.items, node.item).id}`,
          role: node.role,
        });
        return { decide: linkFact((frame) => frame.leaves[slot] as FactValue), slots: [slot] }; // a determination is a boolean
      }
      case 'reading':
        return {
          decide: (frame) => truthOf(frame.readings[node.reading] === node.option),
          slots: [],
        };
      case 'compare': {
        const operands = node.operands.map((operand) => linkOperand(operand, program, facts));
        return { decide: linkCompare(node.operator, operands), slots: operandSlots(node.operands) };
      }
      case 'in-list': {
        const operand = linkOperand(node.operand, program, facts);
        return {
          decide: linkMembership(operand, () => node.list as readonly string[]),
          slots: operandSlots([node.operand]),
        };
      }
      case 'in-fact': {
        const operand = linkOperand(node.operand, program, facts);
        return {
          decide: linkMembership(operand, nth(facts, node.fact)),
          slots: [...operandSlots([node.operand]), ...nth(factSlots, node.fact)],
        };
      }
      case 'and':
        return { decide: linkAnd(node.nodes.map((part) => nth(nodes, part))), slots: [] };
      case 'or':
        return { decide: linkOr(node.nodes.map((part) => nth(nodes, part))), slots: [] };
      case 'not': {
        const part = nth(nodes, node.node);
        return { decide: (frame) => negate(part(frame)), slots: [] };
      }
      case 'term':
        return { decide: nth(nodes, node.node), slots: [] };
    }
  };
  for (const [index, node] of program.nodes.entries()) {
    const linked = linkNode(node);
    nodes.push(remembered(index, linked.decide));
    slots.push(linked.slots);
  }
  const touching = program.rules.map(({ atoms }) => {
    const bySlot = new Map<number, number[]>();
    for (const atom of atoms) {
      for (const slot of nth(slots, atom)) bySlot.set(slot, [...(bySlot.get(slot) ?? []), atom]);
    }
    return bySlot;
  });
  return {
    program,
    definitions,
    facts,
    nodes,
    slots,
    touching,
    determinations,
    printBenefit: benefitPrinter(program),
    taken: Object.fromEntries(
      Object.entries(program.readings).map(([name, { taken }]) => [name, taken]),
    ),
  };
}
