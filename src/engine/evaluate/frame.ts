import type { LeafValue } from '../facts/leaves.js';
import type { Truth } from '../values/truth.js';
import type { Day } from '../values/day.js';

/**
 * What a program is evaluated over: the leaves' values (with the determinations behind them), a day and the readings chosen. Conditions that have been
 * decided are remembered until the day or a leaf changes.
 */
export interface Frame {
  readonly leaves: LeafValue[];
  readonly readings: Readonly<Record<string, string>>;
  day: Day;
  /** Per condition: `stamp * 4 + truth` of the last decision. */
  readonly memo: Float64Array;
  stamp: number;
}

/** Decides a condition over a frame. */
export type Decide = (frame: Frame) => Truth;

/** Makes the frame forget what it has decided; to be called after `day` or a leaf has changed. */
export function changed(frame: Frame): void {
  frame.stamp += 1;
}

/** Moves a frame to a day. */
export function moveTo(frame: Frame, day: Day): void {
  if (frame.day === day) return;
  frame.day = day;
  changed(frame);
}

/** Remembers a condition's decision for as long as nothing changes. */
export const remembered =
  (index: number, decide: Decide): Decide =>
  (frame) => {
    const known = (frame.memo[index] ?? 0) - frame.stamp * 4;
    if (known >= 0) return known as Truth; // INVARIANT: written below as stamp * 4 + truth, and stamps only grow
    const truth = decide(frame);
    frame.memo[index] = frame.stamp * 4 + truth;
    return truth;
  };
