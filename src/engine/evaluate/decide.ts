import type { Item } from '../../generated/assessment.types.js';
import type { Program, Rule } from '../compile/program.js';
import { nth } from '../values/nth.js';
import { reader, rulesFor, stretchesOf } from './engine.js';
import type { Case } from './engine.js';
import { beneficiaryOf } from './item.js';
import type { Options, Question } from './question.js';
import { stateOn } from './state.js';
import type { Inquiry, State } from './state.js';

/** What is decided of an item, without its reasons. */
export interface Decision extends Pick<Item, 'id' | 'beneficiary' | 'outcome'> {
  readonly amount: Item['benefit']['amount'];
}

/** Decides for households on the packs it was made for. */
export type Decide = (household: unknown, options: Options) => Decision[];

function statesOf(inquiry: Inquiry, rule: Rule, question: Question): State[] {
  if (question.from === question.through) return [stateOn(inquiry, rule, question.from)];
  return stretchesOf(inquiry, rule, question).map(({ state }) => state);
}

function decisionsOf({ inquiry, program }: Case, question: Question): Decision[] {
  const decisions: Decision[] = [];
  for (const rule of rulesFor(inquiry)) {
    for (const { outcome, benefit } of statesOf(inquiry, rule, question)) {
      if (outcome === 'ineligible' && !question.includeAll) continue;
      decisions.push({
        id: `${program.district}/${nth(program.items, rule.item).id}`,
        beneficiary: beneficiaryOf(inquiry, rule),
        outcome,
        amount: benefit.amount,
      });
    }
  }
  return decisions;
}

/** Binds `decide` to compiled packs: the same options and answers as `evaluate`, without texts, citations, stretches and reasons. */
export function makeDecide(programs: readonly Program[]): Decide {
  const read = reader(programs);
  return (household, options) => {
    const { question, cases } = read(household, options);
    return cases.flatMap((each) => decisionsOf(each, question));
  };
}
