import type { Rule } from '../program/program.js';
import { parseHousehold } from '../facts/check.js';
import type { Facts } from '../facts/read.js';
import { nth } from '../values/nth.js';
import type { Day } from '../values/day.js';
import { isLocal } from './choose.js';
import { inquire } from './inquiry.js';
import type { Inquiry } from './inquiry.js';
import type { Prepared } from './prepared.js';
import type { Question } from './question.js';
import { timelineOf } from './stretch.js';
import type { Stretch } from './stretch.js';

/** A household and a question, read and checked, with each program that they are about. */
export interface Matter {
  readonly facts: Facts;
  readonly question: Question;
  readonly inquiries: readonly Inquiry[];
}

/** Reads a household and puts it to the programs of a question; a wrong one throws an InputError that lists every problem. */
export function matterOf({ question, candidates }: Prepared, household: unknown): Matter {
  const facts = parseHousehold(household);
  const inquiries: Inquiry[] = [];
  for (const candidate of candidates) {
    if (question.district !== null || isLocal(candidate.program, facts))
      inquiries.push(inquire(candidate, facts, question));
  }
  return { facts, question, inquiries };
}

/** Whether a rule can be somebody's: a person who is known not to be there gets no item, not even an ineligible one. */
export const concerns = ({ role, number }: Rule, { frame, linked }: Inquiry): boolean =>
  role === null || frame.leaves[nth(linked.listedSlots, number)] !== false;

/** The stretches of a rule that touch the days asked about. */
export function stretchesOf(inquiry: Inquiry, rule: Rule, { from, through }: Question): Stretch[] {
  const timeline = timelineOf(inquiry, rule);
  const found: Stretch[] = [];
  for (let day: Day | null = from; day !== null && day <= through;) {
    const stretch = timeline.at(day);
    found.push(stretch);
    day = stretch.next && stretch.next.on;
  }
  return found;
}
