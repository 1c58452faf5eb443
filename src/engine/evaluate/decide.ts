import type { Beneficiary, Item } from '../../generated/assessment.types.js';
import type { Rule } from '../program/program.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { fundingOn } from './funding.js';
import type { Inquiry } from './inquiry.js';
import { beneficiaryOf } from './item.js';
import { concerns, stretchesOf } from './matter.js';
import type { Matter } from './matter.js';
import type { Question } from './question.js';
import { benefitOn, outcomeOn } from './state.js';
import type { Outcome, State } from './state.js';

/** What is decided of an item, without its reasons. */
export interface Decision {
  readonly id: string;
  readonly beneficiary: Beneficiary;
  readonly outcome: Outcome;
  readonly amount: Item['benefit']['amount'];
}

/** What is given of an item, and by whom. */
export type Award = Pick<Item, 'id' | 'beneficiary' | 'outcome' | 'benefit' | 'funding'>;

/** Says what a rule gives on a day. */
type Say<Said> = (inquiry: Inquiry, rule: Rule, state: State, day: Day) => Said;

const decision: Say<Decision> = (inquiry, rule, { outcome, benefit: { amount } }) => ({
  id: nth(inquiry.linked.ids, rule.item),
  beneficiary: beneficiaryOf(inquiry, rule),
  outcome,
  amount,
});

const award: Say<Award> = (inquiry, rule, state, day) => ({
  id: nth(inquiry.linked.ids, rule.item),
  beneficiary: beneficiaryOf(inquiry, rule),
  outcome: state.outcome,
  benefit: state.benefit,
  funding: fundingOn(inquiry, rule, state, day),
});

/** Settles a rule on one day; only the benefit of what is listed is looked for. */
function settleDay<Said>(
  inquiry: Inquiry,
  rule: Rule,
  { from, includeAll }: Question,
  say: Say<Said>,
  said: Said[],
): void {
  const outcome = outcomeOn(inquiry, rule, from);
  if (outcome === 'ineligible' && !includeAll) return;
  said.push(say(inquiry, rule, benefitOn(inquiry, rule, from, outcome), from));
}

function settleWindow<Said>(
  inquiry: Inquiry,
  rule: Rule,
  question: Question,
  say: Say<Said>,
  said: Said[],
): void {
  for (const { from, state } of stretchesOf(inquiry, rule, question)) {
    if (state.outcome !== 'ineligible' || question.includeAll)
      said.push(say(inquiry, rule, state, Math.max(question.from, from ?? 0)));
  }
}

function settle<Said>({ inquiries, question }: Matter, say: Say<Said>): Said[] {
  const said: Said[] = [];
  const settleRule = question.from === question.through ? settleDay : settleWindow;
  for (const inquiry of inquiries) {
    for (const rule of inquiry.linked.program.rules) {
      if (concerns(rule, inquiry)) settleRule(inquiry, rule, question, say, said);
    }
  }
  return said;
}

/** Who gets which item and how much: the outcomes and amounts of an assessment, without texts, citations, stretches and reasons. */
export const decisionsOf = (matter: Matter): Decision[] => settle(matter, decision);

/** The same with the whole benefit and those who pay it. */
export const awardsOf = (matter: Matter): Award[] => settle(matter, award);
