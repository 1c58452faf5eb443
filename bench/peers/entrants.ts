import type { Program } from '../../src/engine/program/program.js';
import type { Household } from '../../src/generated/household.types.js';
import { sharedDecisions, wholeDecisions } from '../decisions/decisions.js';
import { guarded } from '../decisions/guard.js';
import { DAY } from '../families/day.js';
import { deriveFacts } from '../families/derive.js';
import { decideByHand } from './by-hand.js';
import { entrant, laterEntrant } from './entrant.js';
import type { Entrant } from './entrant.js';
import { flatFacts } from './flat-facts.js';
import { compiled, compiledWithTerms, interpreted } from './json-logic-engine.js';
import { jsonLogicJs, jsonLogicJsWithTerms } from './json-logic-js.js';
import { jsonRulesEngine } from './json-rules-engine.js';
import { publicodes } from './publicodes.js';
import { roomForTerms } from './with-terms.js';
import { yiju } from './yiju.js';
import { zen, zenFacts } from './zen.js';

/** Everyone who answers for complete families, json-logic-js first. */
export function makeEntrants(program: Program, households: readonly Household[]): Entrant[] {
  const whole = wholeDecisions(program, DAY);
  const guardedWhole = guarded(whole);
  const shared = sharedDecisions(program, DAY);
  const guardedShared = guarded(shared);
  const facts = households.map((household) => deriveFacts(household, DAY));
  const roomy = facts.map(roomForTerms);
  const french = publicodes(guardedShared);
  return [
    entrant('json-logic-js', facts, jsonLogicJs(whole)),
    entrant('json-logic-js, terms first', roomy, jsonLogicJsWithTerms(shared)),
    entrant('json-logic-engine, interpreted', facts, interpreted(guardedWhole)),
    entrant('json-logic-engine, eval', facts, compiled(guardedWhole)),
    entrant('json-logic-engine, eval, terms first', roomy, compiledWithTerms(guardedShared)),
    laterEntrant('ZEN', facts.map(zenFacts), zen(guardedShared)),
    laterEntrant('json-rules-engine', facts.map(flatFacts), jsonRulesEngine(whole)),
    entrant('publicodes', facts.map(french.situation), french.decide),
    entrant('by hand, facts derived', facts, decideByHand),
    entrant('by hand, from the household', households, (household) =>
      decideByHand(deriveFacts(household, DAY)),
    ),
    yiju(program, households),
  ];
}
