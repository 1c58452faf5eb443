import type { Expression } from '../../generated/pack.types.js';
import type { FactType } from '../facts/types.js';
import type { Rule } from '../program/program.js';
import { nth } from '../values/nth.js';
import type { Linked } from './link.js';

/** What a rule's expression, as the pack has it, asks for under any readings. */
export interface AskedBy {
  /** The facts, by their numbers. */
  readonly facts: readonly number[];
  /** The terms, by their numbers, each after those that it names itself. */
  readonly terms: readonly number[];
  /** Whether it names the day itself, or a parameter, whose value hangs on it. */
  readonly isOfTheDay: boolean;
  /** Whether it asks for days, sums or codes: few families have the same. */
  readonly isOneFamilys: boolean;
}

const ONE_FAMILYS: ReadonlySet<FactType['kind']> = new Set(['date', 'money', 'code']);

/** The names that stand in an expression itself. */
function namesIn(expression: unknown): string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  const { var: name } = expression as { var?: unknown };
  return typeof name === 'string' ? [name] : Object.values(expression).flatMap(namesIn);
}

/** What a rule's expression asks for, itself or through terms. */
export function askedBy({ program, definitions }: Linked, { item, role }: Rule): AskedBy {
  const paths = new Set<string>();
  const terms = new Set<number>();
  let isOfTheDay = false;
  const visit = (expression: Expression | true): void => {
    for (const name of namesIn(expression)) {
      const [owner = '', rest = ''] = name.split('.');
      if (owner === 'terms') {
        const number = program.terms.findIndex((term) => term.name === rest);
        if (terms.has(number)) continue;
        visit(nth(program.terms, number).when);
        terms.add(number);
      } else if (owner === 'today' || owner === 'parameters') isOfTheDay = true;
      else paths.add(name.replace(/^person\./, `${role ?? ''}.`));
    }
  };
  visit(nth(program.items, item).when);
  const facts = program.facts.flatMap(({ path }, number) => (paths.has(path) ? [number] : []));
  return {
    facts,
    terms: [...terms],
    isOfTheDay,
    isOneFamilys: facts.some((fact) => ONE_FAMILYS.has(nth(definitions, fact).type.kind)),
  };
}
