import type { Assessment, Instrument, Item } from '../../generated/assessment.types.js';
import type { Program, Rule } from '../compile/program.js';
import { formatDay } from '../values/day.js';
import type { Day } from '../values/day.js';
import { reader, rulesFor, stretchesOf } from './engine.js';
import type { Case } from './engine.js';
import { itemOf } from './item.js';
import type { Options, Question } from './question.js';
import { receiptOf } from './receipt.js';
import { audit } from './second-opinion.js';
import { standingOn } from './standing.js';
import type { Inquiry } from './state.js';
import type { Stretch } from './stretch.js';

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

function instrumentOf({ program, term }: Case, day: Day): Instrument {
  const { district, revision, instrument } = program;
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

function itemsOf({ inquiry, term }: Case, question: Question): Item[] {
  const items: Item[] = [];
  for (const rule of rulesFor(inquiry)) {
    for (const stretch of stretchesOf(inquiry, rule, question)) {
      if (question.asked.audit === true) auditStretch(inquiry, rule, question, stretch);
      if (!question.includeAll && stretch.state.outcome === 'ineligible') continue;
      items.push(itemOf(inquiry, rule, stretch, (day) => standingOn(term, day), question));
    }
  }
  return items;
}

/** Evaluates households against the packs it was made for. */
export type Evaluate = (household: unknown, options: Options) => Assessment;

/**
 * Binds `evaluate` to compiled packs. It reads nothing but its arguments, changes none of them, and gives the same bytes for the same input; wrong
 * households and questions throw an InputError that lists every problem.
 */
export function makeEvaluate(programs: readonly Program[]): Evaluate {
  const read = reader(programs);
  return (household, options) => {
    const { facts, question, cases } = read(household, options);
    const { on, from, through } = question.asked;
    return {
      household: facts.household.id ?? null,
      ...(on === undefined ? { from: from ?? '', through: through ?? '' } : { on }),
      instruments: cases.map((each) => instrumentOf(each, question.from)),
      entitlements: cases.flatMap((each) => itemsOf(each, question)),
      receipt: receiptOf(
        facts,
        question,
        cases.map(({ program }) => program),
      ),
    };
  };
}
