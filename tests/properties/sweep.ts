import type { Item } from '../../src/generated/assessment.types.js';
import { modelOutcome } from '../model/outcome.js';
import type { ModelOutcome } from '../model/outcome.js';
import type { KnownTerms } from '../model/question.js';
import { random } from '../model/random.js';
import { ask, asked, claims, itemKey, keyOf } from './ask.js';
import type { Case } from './households.js';
import { someDays, telltaleDays } from './telltale-days.js';

/** Days on which each household is looked at. */
export const DAYS = 25;

/** Of these days, those that are also asked each by itself. */
const ALONE = 1;

type Answers = ReadonlyMap<string, readonly Item[]>;

function answersOf(items: readonly Item[]): Answers {
  const answers = new Map<string, Item[]>();
  for (const item of items)
    answers.set(itemKey(item), [...(answers.get(itemKey(item)) ?? []), item]);
  return answers;
}

const covers = ({ from, through }: Item, day: string): boolean =>
  (from === null || from <= day) && (through === null || day <= through);

function difference(model: ModelOutcome, item: Item | undefined, isFirst: boolean): string | null {
  if (!item) return 'the engine says nothing';
  const { outcome, benefit, amountNeeds = [] } = item;
  if (model.exact && model.outcome !== outcome)
    return `the model says ${model.outcome}, the engine ${outcome}`;
  const [expected, given] = [JSON.stringify(model.benefit), JSON.stringify(benefit)];
  if (model.benefit && expected !== given)
    return `the model gives ${expected}, the engine ${given}`;
  // What a benefit depends on is said as of the stretch's first day.
  const isOpen = model.exact && model.benefit === null && model.outcome !== 'ineligible';
  return isFirst && isOpen && amountNeeds.length === 0
    ? `the benefit is open, but the engine gives ${given} without amountNeeds`
    : null;
}

/** Everything in which the engine's answers and the model differ on one day. */
function differencesOn(question: Case, day: string, answers: Answers, from = day): string[] {
  const { pack, household } = question;
  const terms: KnownTerms = new Map();
  const options = asked(question);
  return claims(question).flatMap((claim) => {
    const { item, role } = claim;
    const model = modelOutcome(pack, item, role, household, day, options, terms);
    const key = keyOf(pack, claim);
    const found = answers.get(key)?.filter((answer) => covers(answer, day)) ?? [];
    const isFirst = day === from || found[0]?.from === day;
    const fault = found.length > 1 ? 'two stretches meet' : difference(model, found[0], isFirst);
    return fault === null ? [] : [`${key} on ${day}: ${fault}`];
  });
}

/** The days on which a household is looked at. */
export const daysOf = ({ pack, household }: Case, seed: number): string[] =>
  someDays(telltaleDays(pack, household), DAYS, random(seed));

/**
 * Everything in which the engine and the model differ about a household on some days. The engine is asked once about the window that holds them all, whose
 * stretches say what holds on each, and about one of the days alone.
 */
export function differences(question: Case, days: readonly string[]): string[] {
  const [from = '', through = ''] = [days[0], days.at(-1)];
  const window = answersOf(ask(question, { from, through }));
  return [
    ...days.flatMap((day) => differencesOn(question, day, window, from)),
    ...days
      .slice(0, ALONE)
      .flatMap((on) => differencesOn(question, on, answersOf(ask(question, { on })))),
  ];
}
