import type { Item } from '../../generated/assessment.types.js';
import type { Program } from '../compile/program.js';
import { reader, rulesFor, stretchesOf } from './engine.js';
import type { Case } from './engine.js';
import { beneficiaryOf } from './item.js';
import type { Options, Question } from './question.js';
import { stateOn } from './state.js';

/** What is decided of an item, without its reasons. */
export interface Decision extends Pick<Item, 'id' | 'beneficiary' | 'outcome'> {
  readonly amount: Item['benefit']['amount'];
}

/** Decides for households on the packs it was made for. */
export type Decide = (household: unknown, options: Options) => Decision[];

function decisionsOf({ inquiry, program }: Case, question: Question): Decision[] {
  const isDay = question.from === question.through;
  return rulesFor(inquiry).flatMap((rule) => {
    const states = isDay
      ? [stateOn(inquiry, rule, question.from)]
      : stretchesOf(inquiry, rule, question).map(({ state }) => state);
    return states
      .filter(({ outcome }) => question.includeAll || outcome !== 'ineligible')
      .map(({ outcome, benefit }) => ({
        id: `${program.district}/${program.items[rule.item]?.id ?? ''}`,
        beneficiary: beneficiaryOf(inquiry, rule),
        outcome,
        amount: benefit.amount,
      }));
  });
}

/** Binds `decide` to compiled packs: the same options and answers as `evaluate`, without texts, citations, stretches and reasons. */
export function makeDecide(programs: readonly Program[]): Decide {
  const read = reader(programs);
  return (household, options) => {
    const { question, cases } = read(household, options);
    return cases.flatMap((each) => decisionsOf(each, question));
  };
}
