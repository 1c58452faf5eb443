import type { Rule } from '../program/program.js';
import { hasOpenStay } from '../facts/hospital.js';
import { LEAVES, NULLABLE } from '../facts/leaves.js';
import type { LeafValue } from '../facts/leaves.js';
import { missingPath } from '../facts/missing-path.js';
import type { Household } from '../../generated/household.types.js';
import { nth } from '../values/nth.js';
import { UNKNOWN } from '../values/truth.js';
import { candidates } from './candidates.js';
import { changed, copyFrame } from './frame.js';
import type { Frame } from './frame.js';
import type { Linked } from './link.js';
import { truthAt } from './run.js';

/** A rule put to a household in which facts are missing, on the frame's day. */
export interface Open {
  readonly linked: Linked;
  readonly rule: Rule;
  readonly frame: Frame;
  readonly household: Household;
}

/** A missing fact with the answers to it that a rule can tell apart. */
export interface Unknown {
  /** As it is asked for: `mother.birthDate`, `child.disability`, `laterChild`. */
  readonly path: string;
  readonly slots: readonly number[];
  /** Values for `slots`, each a possible answer. Found when first read, for the facts as they were when it was made. */
  readonly options: readonly (readonly LeafValue[])[];
  /** The first of the options. */
  readonly anyOption: () => readonly LeafValue[];
}

/** Whether a leaf's value is not known, or not wholly. */
const isMissing = (value: LeafValue): boolean => value === undefined || hasOpenStay(value);

/** Puts an answer into a frame. */
export function assign(frame: Frame, slots: readonly number[], option: readonly LeafValue[]): void {
  for (let index = 0; index < slots.length; index += 1)
    frame.leaves[nth(slots, index)] = option[index];
  changed(frame);
}

/** Leaves out answers that come to the same for the rule: that settle its conditions alike, or, where they settle nothing, are alike. */
function distinct(
  linked: Linked,
  rule: Rule,
  frame: Frame,
  slots: readonly number[],
  options: readonly (readonly LeafValue[])[],
): readonly (readonly LeafValue[])[] {
  const touched = [
    ...new Set(slots.flatMap((slot) => nth(linked.touching, rule.number).get(slot) ?? [])),
  ];
  const before = slots.map((slot) => frame.leaves[slot]);
  const byEffect = new Map<string, readonly LeafValue[]>();
  for (const option of options) {
    assign(frame, slots, option);
    let effect = '';
    let isOpen = false;
    for (const atom of touched) {
      const truth = truthAt(frame, atom);
      isOpen ||= truth === UNKNOWN;
      effect += String(truth);
    }
    const key = isOpen ? `${effect} ${JSON.stringify(option)}` : effect;
    if (!byEffect.has(key)) byEffect.set(key, option);
  }
  assign(frame, slots, before);
  return [...byEffect.values()];
}

const product = (lists: readonly (readonly LeafValue[])[]): LeafValue[][] =>
  lists.reduce<LeafValue[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );

/** Whether an answer may be that there is no such thing. */
function mayBeNone(path: string, slots: readonly number[]): boolean {
  const leaf = LEAVES[nth(slots, 0)];
  const outer = leaf?.local.split('.')[0] ?? '';
  const isWhole = leaf !== undefined && leaf.local !== outer && !path.endsWith(leaf.local);
  return path === 'members' || (isWhole && NULLABLE.has(outer));
}

/** A missing fact; its answers are found when they are asked for, for the facts as they are now. */
function unknownOf(
  linked: Linked,
  rule: Rule,
  asNow: Frame,
  path: string,
  slots: readonly number[],
): Unknown {
  const none = mayBeNone(path, slots) ? [slots.map(() => null)] : [];
  const values = (slot: number): readonly LeafValue[] =>
    candidates(linked, rule, slot, asNow.leaves, asNow.day);
  let options: Unknown['options'] | undefined;
  return {
    path,
    slots,
    get options() {
      return (options ??= distinct(linked, rule, asNow, slots, [
        ...none,
        ...product(slots.map((slot) => [...new Set(values(slot))])),
      ]));
    },
    anyOption: () => none[0] ?? slots.map((slot) => values(slot)[0]),
  };
}

/** A determination is asked of the authority; where the household's is given, it is the members' own that are missing. */
function determinationPath(linked: Linked, slot: number, household: Household): string {
  const { id } = nth(linked.determinations, slot - LEAVES.length);
  return household.determinations?.[id] === undefined ? `determinations.${id}` : 'members';
}

/**
 * How a leaf that is not known is asked for, and its source: the missing leaves of one answer, an object of facts or one fact, have one source.
 */
export function missingOf(
  linked: Linked,
  household: Household,
  slot: number,
): { readonly path: string; readonly source: string } {
  const leaf = LEAVES[slot];
  if (!leaf) {
    const path = determinationPath(linked, slot, household);
    return { path, source: path };
  }
  const path = missingPath(household, slot);
  const source = path === 'members' ? `${leaf.role ?? ''}.${leaf.local.split('.')[0] ?? ''}` : path;
  return { path, source };
}

/**
 * The facts that a rule reads and that are not given, each with its possible answers on the frame's day. An object of facts that is missing as a whole is one
 * unknown, and its answers include `null` where it may be null.
 */
export function unknownsOf({ linked, rule, frame, household }: Open): Unknown[] {
  const bySource = new Map<string, { path: string; slots: number[] }>();
  for (const slot of nth(linked.touching, rule.number).keys()) {
    if (!isMissing(frame.leaves[slot])) continue;
    const { path, source } = missingOf(linked, household, slot);
    const entry = bySource.get(source) ?? { path, slots: [] };
    entry.slots.push(slot);
    bySource.set(source, entry);
  }
  if (bySource.size === 0) return [];
  // The frame changes while answers are tried; the answers themselves are found for the facts as they are now.
  const asNow = copyFrame(frame);
  return [...bySource.values()].map(({ path, slots }) =>
    unknownOf(linked, rule, asNow, path, slots),
  );
}
