import type { Rule } from '../compile/program.js';
import { LEAVES, NULLABLE, slotOf } from '../facts/leaves.js';
import type { LeafValue } from '../facts/leaves.js';
import { missingPath } from '../facts/read.js';
import type { Household } from '../../generated/household.types.js';
import { nth } from '../values/nth.js';
import { candidates } from './candidates.js';
import { changed } from './frame.js';
import type { Frame } from './frame.js';
import type { Linked } from './link.js';

/** A missing fact with the answers to it that a rule can tell apart. */
export interface Unknown {
  /** As it is asked for: `mother.birthDate`, `child.disability`, `laterChild`. */
  readonly path: string;
  readonly slots: readonly number[];
  /** Values for `slots`, each a possible answer. */
  readonly options: readonly (readonly LeafValue[])[];
}

/** What an answer comes to for the rule: its conditions where they are settled by it, else the values that they read. */
function effect(linked: Linked, rule: Rule, frame: Frame, slots: readonly number[]): string {
  const touched = rule.atoms.filter((atom) => nth(linked.slots, atom).some((slot) => slots.includes(slot)));
  return JSON.stringify(
    touched.map((atom) => {
      const truth = nth(linked.nodes, atom)(frame);
      return truth === 1 ? nth(linked.slots, atom).map((slot) => frame.leaves[slot] ?? null) : truth;
    }),
  );
}

/** Leaves out answers that come to the same for the rule. */
function distinct(linked: Linked, rule: Rule, frame: Frame, slots: readonly number[], options: readonly (readonly LeafValue[])[]): (readonly LeafValue[])[] {
  const before = slots.map((slot) => frame.leaves[slot]);
  const byEffect = new Map<string, readonly LeafValue[]>();
  for (const option of options) {
    assign(frame, slots, option);
    const key = effect(linked, rule, frame, slots);
    if (!byEffect.has(key)) byEffect.set(key, option);
  }
  assign(frame, slots, before);
  return [...byEffect.values()];
}

/** Puts an answer into a frame. */
export function assign(frame: Frame, slots: readonly number[], option: readonly LeafValue[]): void {
  for (const [index, slot] of slots.entries()) frame.leaves[slot] = option[index];
  changed(frame);
}

const product = (lists: readonly (readonly LeafValue[])[]): LeafValue[][] =>
  lists.reduce<LeafValue[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);

function determinationPath(linked: Linked, slot: number): string {
  const { item } = nth(linked.determinations, slot - LEAVES.length);
  return `determinations.${linked.program.district}/${nth(linked.program.items, item).id}`;
}

/** The slots that a rule reads: of fixed leaves, and of determinations. */
export function slotsOf(linked: Linked, rule: Rule): number[] {
  return [...new Set([...rule.leaves.map((leaf) => slotOf(leaf) ?? -1), ...rule.atoms.flatMap((atom) => nth(linked.slots, atom))])];
}

/**
 * The facts that a rule reads and that are not given, each with its possible answers on the frame's day. An object of facts that is missing as a whole is one
 * unknown, and its answers include `null` where it may be null.
 */
export function unknownsOf(linked: Linked, rule: Rule, frame: Frame, household: Household): Unknown[] {
  const bySource = new Map<string, { path: string; slots: number[] }>();
  for (const slot of slotsOf(linked, rule)) {
    if (frame.leaves[slot] !== undefined) continue;
    const leaf = LEAVES[slot];
    const path = leaf ? missingPath(household, slot) : determinationPath(linked, slot);
    const source = path === 'members' && leaf ? `${leaf.role ?? ''}.${leaf.local.split('.')[0] ?? ''}` : path;
    const entry = bySource.get(source) ?? { path, slots: [] };
    entry.slots.push(slot);
    bySource.set(source, entry);
  }
  return [...bySource.values()].map(({ path, slots }) => {
    const lists = slots.map((slot) => candidates(linked, rule, slot, frame.leaves, frame.day));
    const leaf = LEAVES[nth(slots, 0)];
    const outer = leaf?.local.split('.')[0] ?? '';
    const isWhole = leaf !== undefined && leaf.local !== outer && !path.endsWith(leaf.local);
    const mayBeNone = path === 'members' || (isWhole && NULLABLE.has(outer));
    const none = mayBeNone ? [slots.map(() => null)] : [];
    return { path, slots, options: distinct(linked, rule, frame, slots, [...none, ...product(lists)]) };
  });
}
