import type { Reason } from '../../generated/assessment.types.js';
import type { Node } from '../program/program.js';
import type { FactValue, Text } from '../facts/types.js';
import { nth } from '../values/nth.js';
import { negate, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import type { Frame } from './frame.js';
import type { Linked } from './link.js';
import { factsOf, operandsOf } from '../program/node-facts.js';
import { factAt, truthAt } from './run.js';
import { plainValue, sayFact, sayRequirement, sayValue, subjectOf } from './wording.js';

/** Where in an item's condition the walk stands. */
export interface Place {
  readonly item: number;
  /** The term it stands in; null where it stands in the item's own condition. */
  readonly term: number | null;
  /** Whether a `not` lies above. */
  readonly isNegated: boolean;
}

/** Reasons worded before, by the condition and the place, and then by the value that the condition is about. */
export type Worded = Map<number, Map<FactValue, Reason | null>>;

/** So many values are kept for a condition at a place: ages and grades, but not every sum of money that ever came. */
const MOST_VALUES = 500;

const holdsOf = (truth: Truth): boolean | null => (truth === UNKNOWN ? null : truth === YES);

function said(subject: Text, value: Text, requirement: Text, isNegated: boolean): Text {
  return Object.freeze({
    zh: `${subject.zh}：${value.zh}（要求：${isNegated ? '并非' : ''}${requirement.zh}）`,
    en: `${subject.en}: ${value.en} (required: ${isNegated ? 'not ' : ''}${requirement.en})`,
  });
}

const clauseAt = ({ program }: Linked, { item, term }: Place): string =>
  term === null ? nth(program.items, item).clause : nth(program.terms, term).clause;

function determinationReason(linked: Linked, place: Place, truth: Truth): Reason {
  const { id, determination } = nth(linked.program.items, place.item);
  const value = truth === UNKNOWN ? undefined : truth === YES;
  const authority = determination?.authority ?? null;
  const subject = {
    zh: `${authority ?? ''}认定`,
    en: authority === null ? 'determination' : `determination by ${authority}`,
  };
  const test = determination?.test ?? { zh: '是', en: 'yes' };
  return {
    text: said(subject, sayValue(value, { kind: 'boolean' }), test, place.isNegated),
    fact: `determinations.${linked.program.district}/${id}`,
    value: value ?? null,
    holds: holdsOf(place.isNegated ? negate(truth) : truth),
    clause: clauseAt(linked, place),
  };
}

function factReason(
  linked: Linked,
  frame: Frame,
  index: number,
  subject: number,
  place: Place,
): Reason {
  const { type, title } = nth(linked.definitions, subject);
  const use = nth(linked.program.facts, subject);
  const value = factAt(frame, subject);
  const requirement = sayRequirement(nth(linked.program.nodes, index), type, linked, frame);
  const truth = truthAt(frame, index);
  return {
    text: said(sayFact(use, title), sayValue(value, type), requirement, place.isNegated),
    fact: use.path,
    value: plainValue(value, type),
    holds: holdsOf(place.isNegated ? negate(truth) : truth),
    clause: clauseAt(linked, place),
  };
}

/** Whether a condition is about one fact and constants, so that its wording hangs on the fact's value alone. */
function isAboutOneFact(node: Node): boolean {
  const isPlain = operandsOf(node).every((each) => 'fact' in each || 'constant' in each);
  return isPlain && factsOf(node).length === 1;
}

/** A number for a condition at a place, among all of a program's. */
function placeNumber({ program }: Linked, index: number, place: Place): number {
  const grounds = program.items.length + program.terms.length;
  const ground = place.term === null ? place.item : program.items.length + place.term;
  return (index * grounds + ground) * 2 + (place.isNegated ? 1 : 0);
}

function remembered(
  linked: Linked,
  index: number,
  place: Place,
  value: FactValue,
  word: () => Reason,
): Reason {
  const number = placeNumber(linked, index, place);
  let byValue = linked.worded.get(number);
  if (!byValue || byValue.size >= MOST_VALUES) {
    byValue = new Map();
    linked.worded.set(number, byValue);
  }
  const known = byValue.get(value);
  if (known) return known;
  const reason = Object.freeze(word());
  byValue.set(value, reason);
  return reason;
}

/** What a condition without parts says of a household; null for one that is about no fact. */
export function reasonOf(linked: Linked, frame: Frame, index: number, place: Place): Reason | null {
  const node = nth(linked.program.nodes, index);
  if (node.kind === 'determination') {
    const truth = truthAt(frame, index);
    return remembered(linked, index, place, truth, () => determinationReason(linked, place, truth));
  }
  const subject = subjectOf(node);
  if (subject === null) return null;
  const word = (): Reason => factReason(linked, frame, index, subject, place);
  const value = factAt(frame, subject);
  const isKept = !Array.isArray(value) && nth(linked.aboutOneFact, index);
  return isKept ? remembered(linked, index, place, value, word) : word();
}

/** For each condition of a program whether its wording hangs on one fact's value alone. */
export const aboutOneFact = (nodes: readonly Node[]): boolean[] => nodes.map(isAboutOneFact);
