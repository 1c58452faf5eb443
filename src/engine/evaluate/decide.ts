import type { Beneficiary, Item } from '../../generated/assessment.types.js';
import type { Rule } from '../compile/program.js';
import { nth } from '../values/nth.js';
import type { Inquiry } from './inquiry.js';
import { beneficiaryOf } from './item.js';
import { concerns, stretchesOf } from './matter.js';
import type { Matter } from './matter.js';
import type { Question } from './question.js';
import { benefitOn, outcomeOn } from './state.js';
import type { Outcome } from './state.js';

/** What is decided of an item, without its reasons. */
export interface Decision {
  readonly id: string;
  readonly beneficiary: Beneficiary;
  readonly outcome: Outcome;
  readonly amount: Item['benefit']['amount'];
}

function decision(
  inquiry: Inquiry,
  rule: Rule,
  outcome: Outcome,
  { amount }: Item['benefit'],
): Decision {
  const id = nth(inquiry.linked.ids, rule.item);
  return { id, beneficiary: beneficiaryOf(inquiry, rule), outcome, amount };
}

/** Only the benefit of what is listed is looked for. */
function decideDay(
  inquiry: Inquiry,
  rule: Rule,
  { from, includeAll }: Question,
  decisions: Decision[],
): void {
  const outcome = outcomeOn(inquiry, rule, from);
  if (outcome === 'ineligible' && !includeAll) return;
  const { benefit } = benefitOn(inquiry, rule, from, outcome);
  decisions.push(decision(inquiry, rule, outcome, benefit));
}

function decideWindow(
  inquiry: Inquiry,
  rule: Rule,
  question: Question,
  decisions: Decision[],
): void {
  for (const { state } of stretchesOf(inquiry, rule, question)) {
    if (state.outcome !== 'ineligible' || question.includeAll)
      decisions.push(decision(inquiry, rule, state.outcome, state.benefit));
  }
}

/** Who gets which item and how much: the outcomes and amounts of an assessment, without texts, citations, stretches and reasons. */
export function decisionsOf({ inquiries, question }: Matter): Decision[] {
  const decisions: Decision[] = [];
  const decide = question.from === question.through ? decideDay : decideWindow;
  for (const inquiry of inquiries) {
    for (const rule of inquiry.linked.program.rules) {
      if (concerns(rule, inquiry)) decide(inquiry, rule, question, decisions);
    }
  }
  return decisions;
}
