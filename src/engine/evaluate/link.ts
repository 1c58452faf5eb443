import type { Citation } from '../../generated/assessment.types.js';
import type { Node, Rule } from '../program/program.js';
import { pathOf, slotOf } from '../facts/leaves.js';
import { localFacts } from '../facts/local.js';
import type { FactDefinition } from '../facts/types.js';
import { HOUSEHOLD_FACTS, MEMBER_FACTS } from '../facts/vocabulary.js';
import { nth } from '../values/nth.js';
import { benefitPrinter } from './benefit.js';
import type { PrintBenefit } from './benefit.js';
import { watchOf } from './changes.js';
import type { Watch } from './changes.js';
import type { Compared } from './compared.js';
import type { Answers } from './answers.js';
import { assemble } from './machine.js';
import type { Machine } from './machine.js';
import { determinationsOf } from './determinations.js';
import type { DeterminationLeaf } from './determinations.js';
import type { FoldedProgram } from './fold.js';
import { atomsBelow, factsOf, rootsOf } from '../program/node-facts.js';
import { aboutOneFact } from './reason.js';
import type { Worded } from './reason.js';
import type { Opinions } from './second-opinion.js';
import { sharer } from './shares.js';
import type { ShareOut } from './shares.js';

/** What a rule reads: the slots of its leaves, and for each the conditions without parts that read it. */
export type Touching = ReadonlyMap<number, readonly number[]>;

/** A program made ready to run. Built without generating code. */
export interface Linked {
  readonly program: FoldedProgram;
  /** The items' ids with their district, by their numbers. */
  readonly ids: readonly string[];
  /** The items' citations as they are printed, by their numbers. */
  readonly citations: readonly (readonly Citation[])[];
  readonly definitions: readonly FactDefinition[];
  readonly machine: Machine;
  readonly answers: Answers;
  /** The slots of the leaves that each condition without parts reads. */
  readonly slots: readonly (readonly number[])[];
  /** For each rule, by its number, the conditions without parts that it hangs on. */
  readonly atoms: readonly (readonly number[])[];
  /** For each rule, by its number. */
  readonly touching: readonly Touching[];
  /** For each rule the slot that says whether there is such a person; -1 where the rule is no person's. */
  readonly listedSlots: readonly number[];
  readonly printBenefit: PrintBenefit;
  readonly shareOut: ShareOut;
  readonly worded: Worded;
  readonly opinions: Opinions;
  /** What each rule compares its leaves with, by the rule's number and the slot. */
  readonly compared: Map<number, Compared>;
  /** For each condition whether its wording hangs on one fact's value alone. */
  readonly aboutOneFact: readonly boolean[];
  readonly watch: Watch;
  /** What stands in the slots after the fixed leaves. */
  readonly determinations: readonly DeterminationLeaf[];
}

/** Makes a program ready to run. */
export function link(program: FoldedProgram): Linked {
  const local = localFacts(program.jurisdiction.codes);
  const definitions = program.facts.map(({ role, name }) => {
    const definition = role === null ? HOUSEHOLD_FACTS[name] : (MEMBER_FACTS[name] ?? local[name]);
    if (!definition)
      throw new RangeError(`the program asks for a fact that this engine does not know: ${name}`);
    return definition;
  });
  const factSlots = program.facts.map(({ role }, index) =>
    nth(definitions, index).leaves.map((leaf) => slotOf(pathOf(role, leaf)) ?? -1),
  );
  const facts = definitions.map((definition, index) => definition.read(nth(factSlots, index)));
  const determinations = determinationsOf(program);
  const instrument = program.instrument.number ?? program.instrument.title.zh;
  const slotsRead = (node: Node): readonly number[] =>
    node.kind === 'determination'
      ? [determinations.slotOf(node)]
      : factsOf(node).flatMap((fact) => nth(factSlots, fact));
  const slots = program.nodes.map(slotsRead);
  const atoms = program.rules.map((rule) => atomsBelow(rootsOf(rule), program.nodes));
  const touching = atoms.map((own) => {
    const bySlot = new Map<number, number[]>();
    for (const atom of own) {
      for (const slot of nth(slots, atom)) bySlot.set(slot, [...(bySlot.get(slot) ?? []), atom]);
    }
    return bySlot;
  });
  /** Without the kinds of day of leaves that only readings not taken ask for. */
  const isOwn = ({ number }: Rule, kind: number): boolean => {
    const change = nth(program.changes, kind);
    return change.kind === 'date' || nth(touching, number).has(slotOf(change.leaf) ?? -1);
  };
  const linked: FoldedProgram = {
    ...program,
    rules: program.rules.map((rule) => ({
      ...rule,
      changes: rule.changes.filter((kind) => isOwn(rule, kind)),
    })),
  };
  return {
    program: linked,
    ids: program.items.map(({ id }) => `${program.district}/${id}`),
    citations: program.items.map((item) =>
      item.citations.map(({ clause, quote }) => Object.freeze({ instrument, clause, quote })),
    ),
    definitions,
    machine: assemble(program, facts, determinations.slotOf),
    answers: {
      truths: new Map(),
      needs: new Map(),
      lastPattern: { stamp: 0, rule: 0, pattern: null },
    },
    slots,
    atoms,
    touching,
    listedSlots: program.rules.map(({ role }) => slotOf(`${role ?? ''}.listed`) ?? -1),
    determinations: determinations.leaves,
    printBenefit: benefitPrinter(program),
    shareOut: sharer(program),
    worded: new Map(),
    opinions: { askedBy: new Map(), byFacts: new Map() },
    compared: new Map(),
    aboutOneFact: aboutOneFact(program.nodes),
    watch: watchOf(linked),
  };
}
