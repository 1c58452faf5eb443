import type { Benefit } from '../../generated/assessment.types.js';
import type { Alternative, Rule } from '../program/program.js';
import type { Day } from '../values/day.js';
import { NO, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { mergeBenefits } from './benefit.js';
import { exactTruth } from './answers.js';
import { moveTo } from './frame.js';
import type { Inquiry } from './inquiry.js';

/** `undetermined`: it depends on facts that are not given. */
export type Outcome = 'eligible' | 'undetermined' | 'ineligible';

/** What a rule says on a day. */
export interface State {
  readonly outcome: Outcome;
  /** The benefits still possible; one, unless it hangs on facts that are not given. */
  readonly alternatives: readonly Alternative[];
  readonly benefit: Benefit;
}

const OUTCOMES: Readonly<Record<Truth, Outcome>> = {
  [NO]: 'ineligible',
  [UNKNOWN]: 'undetermined',
  [YES]: 'eligible',
};

/** The alternatives that are possible on the frame's day, up to the first that certainly holds. */
function possibleAlternatives<Choice extends { readonly when: number | null }>(
  inquiry: Inquiry,
  rule: Rule,
  choices: readonly Choice[],
): Choice[] {
  const possible: Choice[] = [];
  for (const choice of choices) {
    if (choice.when === null) return [...possible, choice];
    const truth = exactTruth(inquiry, rule, choice.when);
    if (truth === NO) continue;
    possible.push(choice);
    if (truth === YES) break;
  }
  return possible;
}

/** The one alternative that certainly holds on the frame's day; null where several are possible or perhaps none. */
export function certainAlternative<Choice extends { readonly when: number | null }>(
  inquiry: Inquiry,
  rule: Rule,
  choices: readonly Choice[],
): Choice | null {
  const [choice, ...others] = possibleAlternatives(inquiry, rule, choices);
  if (!choice || others.length > 0) return null;
  const isCertain = choice.when === null || exactTruth(inquiry, rule, choice.when) === YES;
  return isCertain ? choice : null;
}

/** The benefits that are possible on the frame's day: of an item that may be given, those that may be given with it. */
function givenAlternatives(inquiry: Inquiry, rule: Rule, outcome: Outcome): readonly Alternative[] {
  if (rule.alternatives.length === 1) return rule.alternatives;
  const possible = possibleAlternatives(inquiry, rule, rule.alternatives);
  if (possible.length === 1 || outcome === 'ineligible') return possible;
  const given = possible.filter((each) => exactTruth(inquiry, rule, each.given) !== NO);
  return given.length > 0 ? given : possible;
}

/** Whether a rule gives its item on a day. */
export function outcomeOn(inquiry: Inquiry, rule: Rule, day: Day): Outcome {
  moveTo(inquiry.frame, day);
  return inquiry.grants(day) ? OUTCOMES[exactTruth(inquiry, rule, rule.node)] : 'ineligible';
}

/** What a rule gives on a day on which it has an outcome. */
export function benefitOn(inquiry: Inquiry, rule: Rule, day: Day, outcome: Outcome): State {
  moveTo(inquiry.frame, day);
  const { printBenefit } = inquiry.linked;
  const alternatives = givenAlternatives(inquiry, rule, outcome);
  const [only] = alternatives;
  const benefit =
    only && alternatives.length === 1
      ? printBenefit(only, day)
      : mergeBenefits(alternatives.map((alternative) => printBenefit(alternative, day)));
  if (!benefit) throw new RangeError('a rule without a last benefit'); // INVARIANT: the last alternative has no condition
  return { outcome, alternatives, benefit };
}

/** What a rule says on a day. */
export const stateOn = (inquiry: Inquiry, rule: Rule, day: Day): State =>
  benefitOn(inquiry, rule, day, outcomeOn(inquiry, rule, day));

/** Whether two states give the same outcome and benefit. */
export const isSameState = (left: State, right: State): boolean =>
  left.outcome === right.outcome &&
  (left.benefit === right.benefit ||
    JSON.stringify(left.benefit) === JSON.stringify(right.benefit));
