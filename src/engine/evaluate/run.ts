import type { FactValue } from '../facts/types.js';
import { yearOf } from '../values/day.js';
import { nth } from '../values/nth.js';
import { negate, NO, truthOf, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import type { Frame } from './frame.js';
import { OPERATION, TODAY, VALUE } from './machine.js';
import { parameterOn } from './parameters.js';

/** A fact's value in a frame, by the fact's number. */
export function factAt(frame: Frame, fact: number): FactValue {
  const { page, stamp } = frame;
  if (page.read[fact] === stamp) return page.values[fact];
  const value = nth(frame.machine.facts, fact)(frame.leaves, frame.day);
  page.values[fact] = value;
  page.read[fact] = stamp;
  return value;
}

function valueAt(frame: Frame, value: number): FactValue {
  const number = value >> VALUE.bits;
  switch (value & VALUE.mask) {
    case VALUE.fact:
      return factAt(frame, number);
    case VALUE.constant:
      return frame.machine.constants[number];
    case VALUE.parameter:
      return parameterOn(nth(frame.machine.parameters, number), frame.day);
    default:
      return number === TODAY.day ? frame.day : yearOf(frame.day);
  }
}

function holds(operation: number, left: FactValue, right: FactValue): boolean {
  if (operation === OPERATION.equal) return left === right;
  const [less, more] = [left as number, right as number]; // INVARIANT: both of one ordered type, checked when the pack was validated
  return operation === OPERATION.less ? less < more : less <= more;
}

/** A comparison of neighbours in a chain: false as soon as one is absent or fails, unknown if one is unknown. */
function compare(frame: Frame, operation: number, at: number, count: number): Truth {
  const { code } = frame.machine;
  let truth: Truth = YES;
  let left = valueAt(frame, code[at] ?? 0);
  if (left === null) return NO;
  for (let index = 1; index < count; index += 1) {
    const right = valueAt(frame, code[at + index] ?? 0);
    if (right === null) return NO;
    if (left === undefined || right === undefined) truth = UNKNOWN;
    else if (!holds(operation, left, right)) return NO;
    left = right;
  }
  return truth;
}

function isMember(value: FactValue, values: FactValue): Truth {
  if (value === null || values === null) return NO;
  if (value === undefined || values === undefined) return UNKNOWN;
  return truthOf((values as readonly unknown[]).includes(value)); // INVARIANT: a list, checked when the pack was validated
}

/** Decides the conditions from `at` on until one is `deciding`: `NO` for an `and`, `YES` for an `or`. */
function junction(frame: Frame, deciding: Truth, at: number, count: number): Truth {
  const { code } = frame.machine;
  let truth: Truth = deciding === NO ? YES : NO;
  for (let index = 0; index < count; index += 1) {
    const part = truthAt(frame, code[at + index] ?? 0);
    if (part === deciding) return deciding;
    if (part === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

function decide(frame: Frame, index: number): Truth {
  const { machine } = frame;
  const { code } = machine;
  const at = machine.starts[index] ?? 0;
  const operation = code[at] ?? 0;
  const first = code[at + 1] ?? 0;
  switch (operation) {
    case OPERATION.and:
      return junction(frame, NO, at + 2, first);
    case OPERATION.or:
      return junction(frame, YES, at + 2, first);
    case OPERATION.equal:
    case OPERATION.less:
    case OPERATION.atMost:
      return compare(frame, operation, at + 2, first);
    case OPERATION.fact: {
      const value = factAt(frame, first);
      return value === undefined ? UNKNOWN : truthOf(value === true);
    }
    case OPERATION.same:
      return truthAt(frame, first);
    case OPERATION.not:
      return negate(truthAt(frame, first));
    case OPERATION.determination: {
      const value = frame.leaves[first];
      return value === undefined ? UNKNOWN : truthOf(value === true);
    }
    case OPERATION.inList: {
      const list = nth(machine.lists, code[at + 2] ?? 0) as readonly string[]; // what stands in the list is of the value's type
      return isMember(valueAt(frame, first), list);
    }
    case OPERATION.inFact:
      return isMember(valueAt(frame, first), factAt(frame, code[at + 2] ?? 0));
    default:
      return truthOf(first === 1);
  }
}

/** A condition's truth in a frame, by the condition's number, as Kleene's table has it. */
export function truthAt(frame: Frame, index: number): Truth {
  const { truths } = frame.page;
  const base = frame.stamp * 4;
  const known = (truths[index] ?? 0) - base;
  if (known >= 0 && known < 4) return known as Truth; // INVARIANT: written below as stamp * 4 + truth
  const truth = decide(frame, index);
  truths[index] = base + truth;
  return truth;
}
