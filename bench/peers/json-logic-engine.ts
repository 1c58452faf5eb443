import { LogicEngine } from 'json-logic-engine';
import type { Decisions } from '../decisions/decisions.js';
import type { Logic } from '../decisions/logic.js';
import type { FamilyFacts } from '../families/facts.js';
import { withTerms } from './with-terms.js';
import type { FactsAndTerms } from './with-terms.js';

type Decide = (facts: object) => boolean;

/** Interpreted: the engine itself optimises a rule on its first runs. */
function interpreter(): (logic: Logic) => Decide {
  const engine = new LogicEngine();
  return (logic) => (facts) => engine.run(logic, facts) === true;
}

/** Compiled to a function with eval. */
function compiler(): (logic: Logic) => Decide {
  const engine = new LogicEngine();
  return (logic) => engine.build(logic) as Decide; // a rule without promises gives its value
}

const each =
  (make: (logic: Logic) => Decide) =>
  ({ rules }: Decisions): ((facts: FamilyFacts) => boolean[]) => {
    const decides = rules.map(({ logic }) => make(logic));
    return (facts) => decides.map((decide) => decide(facts));
  };

export const interpreted = each(interpreter());
export const compiled = each(compiler());

/** Compiled, with the terms first. */
export const compiledWithTerms = (decisions: Decisions): ((facts: FactsAndTerms) => boolean[]) =>
  withTerms(decisions, compiler());
