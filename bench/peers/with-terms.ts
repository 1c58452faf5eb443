import type { Decisions } from '../decisions/decisions.js';
import type { Logic } from '../decisions/logic.js';
import type { FamilyFacts } from '../families/facts.js';

/** Facts with room for the answers to terms. */
export interface FactsAndTerms extends FamilyFacts {
  readonly terms: Record<string, boolean>;
}

/** By `assign`, as the objects of a spread would each have a hidden class of their own. */
export const roomForTerms = (facts: FamilyFacts): FactsAndTerms =>
  Object.assign({}, facts, { terms: {} });

/** Has an engine without terms work out what rules share first, and put it among the facts. */
export function withTerms(
  { terms, rules }: Decisions,
  make: (logic: Logic) => (facts: object) => boolean,
): (facts: FactsAndTerms) => boolean[] {
  const termDecides = terms.map(({ name, logic }) => ({
    name: name.slice('terms.'.length),
    decide: make(logic),
  }));
  const ruleDecides = rules.map(({ logic }) => make(logic));
  return (facts) => {
    for (const { name, decide } of termDecides) facts.terms[name] = decide(facts);
    return ruleDecides.map((decide) => decide(facts));
  };
}
