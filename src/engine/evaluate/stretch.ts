import type { Rule } from '../program/program.js';
import { addDays } from '../values/day.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import type { Inquiry } from './inquiry.js';
import { isSameState, stateOn } from './state.js';
import type { State } from './state.js';

/** An unbroken run of days, both included (null: open), on which a rule's outcome and benefit stay as they are. */
export interface Stretch {
  readonly from: Day | null;
  readonly through: Day | null;
  readonly state: State;
  /** The first day after it and what the rule says then; null when nothing changes any more. */
  readonly next: { readonly on: Day; readonly state: State } | null;
}

/** The stretches of a rule for one household, found as they are asked for. */
export interface Timeline {
  readonly at: (day: Day) => Stretch;
}

/** Cuts time at the days on which the rule can change; between two of them nothing does. */
export function timelineOf(inquiry: Inquiry, rule: Rule): Timeline {
  const starts = inquiry.changeDays(rule.number);
  const states: (State | undefined)[] = [];
  /** The state of segment 0, before the first start, or of segment n, from the nth start on. */
  const stateOf = (segment: number, day?: Day): State => {
    const known = states[segment];
    if (known) return known;
    const within = day ?? (segment === 0 ? addDays(nth(starts, 0), -1) : nth(starts, segment - 1));
    const state = stateOn(inquiry, rule, within);
    states[segment] = state;
    return state;
  };
  const at = (day: Day): Stretch => {
    const after = starts.findIndex((start) => start > day);
    let first = after === -1 ? starts.length : after;
    let last = first;
    const state = stateOf(first, day);
    while (first > 0 && isSameState(stateOf(first - 1), state)) first -= 1;
    while (last < starts.length && isSameState(stateOf(last + 1), state)) last += 1;
    const next = last < starts.length ? { on: nth(starts, last), state: stateOf(last + 1) } : null;
    return {
      from: first === 0 ? null : nth(starts, first - 1),
      through: next ? addDays(next.on, -1) : null,
      state,
      next,
    };
  };
  return { at };
}
