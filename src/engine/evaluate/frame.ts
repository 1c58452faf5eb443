import type { LeafValue } from '../facts/leaves.js';
import type { Day } from '../values/day.js';
import type { Machine } from './machine.js';

/**
 * What a program is decided over: the leaves' values (with the determinations behind them), a day and the options of the readings taken. The machine
 * remembers what it has read and decided for a stamp; no two states of frames share one.
 */
export interface Frame {
  readonly machine: Machine;
  readonly leaves: LeafValue[];
  /** For each reading, the number of the option taken. */
  readonly options: Int32Array;
  day: Day;
  stamp: number;
}

/** Makes the frame forget what has been decided; to be called after `day` or a leaf has changed. */
export function changed(frame: Frame): void {
  const { memo } = frame.machine;
  memo.lastStamp += 1;
  frame.stamp = memo.lastStamp;
}

/** A frame of which nothing has been decided yet. It keeps `leaves` and `options`, and changes the leaves when it is asked to. */
export function makeFrame(
  machine: Machine,
  leaves: LeafValue[],
  options: Int32Array,
  day: Day,
): Frame {
  const frame = { machine, leaves, options, day, stamp: 0 };
  changed(frame);
  return frame;
}

/** A copy of a frame that can be changed apart. */
export const copyFrame = ({ machine, leaves, options, day }: Frame): Frame =>
  makeFrame(machine, [...leaves], options, day);

/** Moves a frame to a day. */
export function moveTo(frame: Frame, day: Day): void {
  if (frame.day === day) return;
  frame.day = day;
  changed(frame);
}
