import { Engine } from 'json-rules-engine';
import type { Condition } from 'json-rules-engine';
import type { Decisions } from '../decisions/decisions.js';
import type { Comparison, Value } from '../decisions/logic.js';
import { writeIn } from '../decisions/notation.js';
import type { Notation } from '../decisions/notation.js';
import type { FlatFacts } from './flat-facts.js';

const OPERATORS = { '==': 'equal', '<': 'lessThan', '<=': 'lessThanInclusive' } as const;
const MIRRORED = { '==': 'equal', '<': 'greaterThan', '<=': 'greaterThanInclusive' } as const;

/** A comparison has its fact on the left. */
function compare(operator: Comparison, left: Value, right: Value): Condition {
  const valueOf = (side: Value): unknown => (typeof side === 'object' ? { fact: side.var } : side);
  if (typeof left === 'object')
    return { fact: left.var, operator: OPERATORS[operator], value: valueOf(right) };
  if (typeof right === 'object')
    return { fact: right.var, operator: MIRRORED[operator], value: left };
  throw new TypeError('two values written out are not compared');
}

const notation: Notation<Condition> = {
  constant: (value) => (value ? { all: [] } : { any: [{ not: { all: [] } }] }),
  fact: (path) => ({ fact: path, operator: 'equal', value: true }),
  all: (all) => ({ all: [...all] }),
  any: (any) => ({ any: [...any] }),
  not: (not) => ({ not }),
  compare,
  isOneOf: (fact, value) => ({ fact, operator: 'in', value }),
  holds: (fact, value) => ({ fact, operator: 'contains', value }),
};

/** One engine with all rules; a rule's success is told by its event. Facts are plain values, which need no promise. */
export function jsonRulesEngine({
  rules,
}: Decisions): (facts: FlatFacts) => Promise<readonly boolean[]> {
  const engine = new Engine(
    rules.map(({ logic }, number) => ({
      conditions: { all: [writeIn(notation, logic)] },
      event: { type: String(number) },
    })),
    { allowUndefinedFacts: true },
  );
  return async (facts) => {
    const { events } = await engine.run(facts);
    const answers = new Array<boolean>(rules.length).fill(false);
    for (const { type } of events) answers[Number(type)] = true;
    return answers;
  };
}
