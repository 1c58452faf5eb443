import type { LeafValue } from '../facts/leaves.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { PAGES, pageOf } from './machine.js';
import type { Machine, Page } from './machine.js';

/**
 * What a program is decided over: the leaves' values (with the determinations behind them) and a day. What has been read and decided is remembered for a
 * stamp, one of each day the frame was lately moved to; no two states of frames share one.
 */
export interface Frame {
  readonly machine: Machine;
  readonly leaves: LeafValue[];
  day: Day;
  stamp: number;
  page: Page;
  /** For each page that the frame has written, the day (0 when it is no longer so) and its stamp. */
  readonly days: Day[];
  readonly stamps: number[];
  /** The page to write on next. */
  next: number;
}

/** Gives the frame's day a stamp and a page of which nothing has been decided yet. */
function begin(frame: Frame): void {
  const { memo } = frame.machine;
  memo.lastStamp += 1;
  frame.stamp = memo.lastStamp;
  frame.page = pageOf(frame.machine, frame.next);
  frame.days[frame.next] = frame.day;
  frame.stamps[frame.next] = frame.stamp;
  frame.next = (frame.next + 1) % PAGES;
}

/** Makes the frame forget what has been decided; to be called after a leaf has changed. */
export function changed(frame: Frame): void {
  frame.days.fill(0);
  frame.next = 0;
  begin(frame);
}

/** A frame of which nothing has been decided yet. It keeps `leaves`, and changes them when it is asked to. */
export function makeFrame(machine: Machine, leaves: LeafValue[], day: Day): Frame {
  const page = pageOf(machine, 0);
  const frame: Frame = { machine, leaves, day, stamp: 0, page, days: [], stamps: [], next: 0 };
  begin(frame);
  return frame;
}

/** A copy of a frame that can be changed apart. */
export const copyFrame = ({ machine, leaves, day }: Frame): Frame =>
  makeFrame(machine, [...leaves], day);

/** Moves a frame to a day; what was decided on it is known again if it was visited lately. */
export function moveTo(frame: Frame, day: Day): void {
  if (frame.day === day) return;
  frame.day = day;
  const visited = frame.days.indexOf(day);
  if (visited === -1) {
    begin(frame);
    return;
  }
  frame.stamp = nth(frame.stamps, visited);
  frame.page = pageOf(frame.machine, visited);
}
