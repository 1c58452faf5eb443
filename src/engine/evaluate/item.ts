import type { Beneficiary, Item } from '../../generated/assessment.types.js';
import type { Rule } from '../program/program.js';
import { formatDay, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { festivalDay } from '../values/festivals.js';
import { nth } from '../values/nth.js';
import { becauseOf } from './because.js';
import { becauseOfStanding } from './because-of-standing.js';
import { moveTo } from './frame.js';
import { fundingOn } from './funding.js';
import type { Question } from './question.js';
import { needsOf } from './answers.js';
import type { Standing } from './standing.js';
import type { Inquiry } from './inquiry.js';
import type { Stretch } from './stretch.js';

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

const HOUSEHOLD: Beneficiary = Object.freeze({ kind: 'household' });

/** Who a rule's item is for. */
export function beneficiaryOf({ linked, members }: Inquiry, { role, item }: Rule): Beneficiary {
  if (role !== null) return { kind: 'person', id: members[role]?.id ?? null, role };
  const { organisation } = nth(linked.program.items, item);
  return organisation === null ? HOUSEHOLD : { kind: 'organisation', name: organisation };
}

/** The festivals' days of an item within its stretch and within the year of the day, or the window, asked about. */
function festivalDates(
  inquiry: Inquiry,
  rule: Rule,
  stretch: Stretch,
  within: { from: Day; through: Day },
): string[] {
  const { festivals } = nth(inquiry.linked.program.items, rule.item);
  if (festivals.length === 0) return [];
  const from = Math.max(stretch.from ?? 0, within.from);
  const through = Math.min(stretch.through ?? 99991231, within.through);
  const years = Array.from(
    { length: yearOf(within.through) - yearOf(within.from) + 1 },
    (_, index) => yearOf(within.from) + index,
  );
  return festivals
    .flatMap((festival) => years.flatMap((year) => festivalDay(festival, year) ?? []))
    .filter((day) => day >= from && day <= through)
    .sort((left, right) => left - right)
    .map(formatDay);
}

/** The facts that the amount hangs on, of an item whose outcome may be settled. */
function amountNeeds(inquiry: Inquiry, rule: Rule): string[] {
  const conditions = rule.alternatives.flatMap(({ when }) => when ?? []);
  return [...new Set(conditions.flatMap((node) => needsOf(inquiry, rule, node)))];
}

/** An item as it is printed: one stretch of one rule, its reasons and needs those of the stretch's first day asked about. */
export function itemOf(
  inquiry: Inquiry,
  rule: Rule,
  stretch: Stretch,
  standing: (day: Day) => Standing,
  question: Question,
): Item {
  const { linked, frame } = inquiry;
  const { program } = linked;
  const item = nth(program.items, rule.item);
  const day = Math.max(question.from, stretch.from ?? 0);
  const year = { from: yearOf(day) * 10000 + 101, through: yearOf(day) * 10000 + 1231 };
  moveTo(frame, day);
  const { outcome, benefit, alternatives } = stretch.state;
  const isBarred = !inquiry.grants(day);
  return {
    id: nth(linked.ids, rule.item),
    revision: program.revision,
    title: item.title,
    clause: item.clause,
    beneficiary: beneficiaryOf(inquiry, rule),
    outcome,
    standing: standing(day),
    force: item.force,
    benefit,
    ...(alternatives.length > 1 && outcome !== 'ineligible'
      ? { amountNeeds: amountNeeds(inquiry, rule) }
      : {}),
    onApplication: item.onApplication,
    determination: item.determination,
    from: dayOrNull(stretch.from),
    through: dayOrNull(stretch.through),
    dates:
      outcome === 'ineligible'
        ? []
        : festivalDates(inquiry, rule, stretch, question.asked.on === undefined ? question : year),
    funding: fundingOn(inquiry, rule, stretch.state, day),
    citations: [...nth(linked.citations, rule.item)],
    basis: [...item.basis],
    note: item.note,
    because: isBarred
      ? becauseOfStanding(standing(day), program, day)
      : becauseOf(inquiry, rule, day),
    needs: outcome === 'undetermined' ? [...needsOf(inquiry, rule, rule.node)] : [],
    next: stretch.next && {
      on: formatDay(stretch.next.on),
      outcome: stretch.next.state.outcome,
      benefit: stretch.next.state.benefit,
    },
    readings: [...nth(inquiry.readingsByRule, rule.number)],
  };
}
