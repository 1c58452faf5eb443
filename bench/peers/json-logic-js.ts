import jsonLogic from 'json-logic-js';
import type { RulesLogic } from 'json-logic-js';
import type { Decisions } from '../decisions/decisions.js';
import type { FamilyFacts } from '../families/facts.js';
import { withTerms } from './with-terms.js';
import type { FactsAndTerms } from './with-terms.js';

/** The rules as they are: the tool has no form to make ready. */
export function jsonLogicJs({ rules }: Decisions): (facts: FamilyFacts) => boolean[] {
  const logics = rules.map(({ logic }) => logic as RulesLogic);
  return (facts) => logics.map((logic) => jsonLogic.apply(logic, facts) === true);
}

/** The terms first, put among the facts. */
export const jsonLogicJsWithTerms = (decisions: Decisions): ((facts: FactsAndTerms) => boolean[]) =>
  withTerms(decisions, (logic) => (facts) => jsonLogic.apply(logic as RulesLogic, facts) === true);
