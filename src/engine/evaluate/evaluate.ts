import type { Assessment, Instrument, Item } from '../../generated/assessment.types.js';
import type { Rule } from '../program/program.js';
import { formatDay } from '../values/day.js';
import type { Day } from '../values/day.js';
import type { Inquiry } from './inquiry.js';
import { itemOf } from './item.js';
import { concerns, stretchesOf } from './matter.js';
import type { Matter } from './matter.js';
import type { Question } from './question.js';
import { receiptOf } from './receipt.js';
import { audit } from './second-opinion.js';
import { standingOn } from './standing.js';
import { outcomeOn } from './state.js';
import type { Stretch } from './stretch.js';

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

function instrumentOf({ linked, term }: Inquiry, day: Day): Instrument {
  const { district, revision, instrument } = linked.program;
  const { number, title, from, through } = instrument;
  return {
    district,
    revision,
    number,
    title,
    standing: standingOn(term, day),
    from: dayOrNull(from),
    through: dayOrNull(through),
  };
}

/** Has a settled stretch decided again, on its first day asked about. */
function auditStretch(
  inquiry: Inquiry,
  rule: Rule,
  question: Question,
  { from, state }: Stretch,
): void {
  if (state.outcome === 'undetermined') return;
  audit(inquiry, rule, Math.max(question.from, from ?? 0), state.outcome === 'eligible');
}

/** Whether nothing of a rule is listed, so that its stretches need not be found: it is ineligible on the one day asked about. */
const isLeftOut = (
  inquiry: Inquiry,
  rule: Rule,
  { from, through, includeAll }: Question,
): boolean => from === through && !includeAll && outcomeOn(inquiry, rule, from) === 'ineligible';

function itemsOf(inquiry: Inquiry, question: Question): Item[] {
  const items: Item[] = [];
  const { linked, term } = inquiry;
  for (const rule of linked.program.rules) {
    if (!concerns(rule, inquiry)) continue;
    if (isLeftOut(inquiry, rule, question)) {
      if (question.isAudited) audit(inquiry, rule, question.from, false);
      continue;
    }
    for (const stretch of stretchesOf(inquiry, rule, question)) {
      if (question.isAudited) auditStretch(inquiry, rule, question, stretch);
      if (!question.includeAll && stretch.state.outcome === 'ineligible') continue;
      items.push(itemOf(inquiry, rule, stretch, (day) => standingOn(term, day), question));
    }
  }
  return items;
}

/** Everything that can be said of a matter: itemised, dated, with its grounds. */
export function assess({ facts, question, inquiries }: Matter): Assessment {
  const { on, from, through } = question.asked;
  return {
    household: facts.household.id ?? null,
    ...(on === undefined ? { from: from ?? '', through: through ?? '' } : { on }),
    instruments: inquiries.map((each) => instrumentOf(each, question.from)),
    entitlements: inquiries.flatMap((each) => itemsOf(each, question)),
    receipt: receiptOf(facts, question, inquiries),
  };
}
