import type { Item } from '../../generated/assessment.types.js';
import type { Rule } from '../program/program.js';
import type { Day } from '../values/day.js';
import { moveTo } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { certainAlternative } from './state.js';
import type { State } from './state.js';

/** Who pays which share of a rule's benefit on a day; none where it is not certain which benefit is given, or who pays. */
export function fundingOn(
  inquiry: Inquiry,
  rule: Rule,
  { alternatives: [alternative, ...others] }: State,
  day: Day,
): Item['funding'] {
  if (!alternative || others.length > 0) return [];
  moveTo(inquiry.frame, day);
  const funding = certainAlternative(inquiry, rule, rule.funding);
  return funding ? inquiry.linked.shareOut(funding, alternative.benefit.amount, day) : [];
}
