import type { Reason } from '../../generated/assessment.types.js';
import type { Node, Rule } from '../program/program.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { NO, YES } from '../values/truth.js';
import { moveTo } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { reasonOf } from './reason.js';
import type { Place } from './reason.js';
import { truthAt } from './run.js';

/** The conditions that decided terms on a day: items that share a term share them. */
export interface TermReasons {
  day: Day;
  readonly byTerm: Map<number, readonly Reason[]>;
}

function reasonsOfTerm(
  inquiry: Inquiry,
  index: number,
  { term, node }: Node & { kind: 'term' },
  place: Place,
): readonly Reason[] {
  const { termReasons, frame } = inquiry;
  if (termReasons.day !== frame.day) {
    termReasons.day = frame.day;
    termReasons.byTerm.clear();
  }
  // By the term, not by its condition: two terms with one condition have clauses of their own.
  const key = index * 2 + (place.isNegated ? 1 : 0);
  const known = termReasons.byTerm.get(key);
  if (known) return known;
  const reasons: Reason[] = [];
  walk(inquiry, node, { ...place, term }, reasons);
  termReasons.byTerm.set(key, reasons);
  return reasons;
}

/** Adds the conditions that decided a node: of an `and` that fails those that fail, of an `or` that holds those that hold, and so on. */
function walk(inquiry: Inquiry, index: number, place: Place, reasons: Reason[]): void {
  const { linked, frame } = inquiry;
  const node = nth(linked.program.nodes, index);
  switch (node.kind) {
    case 'and':
    case 'or': {
      const truth = truthAt(frame, index);
      const isDecidedByAll = truth === (node.kind === 'and' ? YES : NO);
      for (const part of node.nodes) {
        if (isDecidedByAll || truthAt(frame, part) === truth) walk(inquiry, part, place, reasons);
      }
      return;
    }
    case 'not':
      walk(inquiry, node.node, { ...place, isNegated: !place.isNegated }, reasons);
      return;
    case 'term':
      for (const reason of reasonsOfTerm(inquiry, index, node, place)) reasons.push(reason);
      return;
    default: {
      const reason = reasonOf(linked, frame, index, place);
      if (reason) reasons.push(reason);
    }
  }
}

/** What is left to say where no fact decided: the readings taken. */
const reasonsOfReadings = ({ linked, readings }: Inquiry, rule: Rule): Reason[] =>
  rule.readings.flatMap((name): Reason[] => {
    const reading = linked.program.readings[name];
    const taken = readings[name] ?? '';
    const option = reading?.options[taken];
    if (!reading || !option) return [];
    const text = { zh: `所取解读：${option.zh}`, en: `the reading taken: ${option.en}` };
    return [{ text, fact: `readings.${name}`, value: taken, holds: false, clause: reading.clause }];
  });

/** The conditions that decided a rule on a day, each text once. */
export function becauseOf(inquiry: Inquiry, rule: Rule, day: Day): Reason[] {
  moveTo(inquiry.frame, day);
  const reasons: Reason[] = [];
  walk(inquiry, rule.node, { item: rule.item, term: null, isNegated: false }, reasons);
  if (reasons.length === 0) return reasonsOfReadings(inquiry, rule);
  const seen = new Set<string>();
  return reasons.filter(({ text }) => seen.size < seen.add(text.zh).size);
}
