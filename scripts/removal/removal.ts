import { InputError } from '../../src/engine/diagnostics/diagnostic.js';
import type { Decision } from '../../src/engine/evaluate/decide.js';
import type { Decide } from '../../src/engine/evaluate/engine.js';
import type { Options } from '../../src/engine/evaluate/question.js';
import { givenFacts, withValue } from './given-facts.js';
import type { GivenFact } from './given-facts.js';

type Facts = Readonly<Record<string, unknown>>;

/** What came of taking facts away and giving them wrong types. */
export interface Counts {
  cases: number;
  /** Facts taken away, one at a time, and the outcomes asked of what was left. */
  removed: number;
  stayed: number;
  opened: number;
  /** Facts given a wrong type, one at a time. */
  mistyped: number;
}

export const noCounts = (): Counts => ({
  cases: 0,
  removed: 0,
  stayed: 0,
  opened: 0,
  mistyped: 0,
});

/** Decisions by their item and beneficiary, and by which one of these it is: two revisions may be asked about at once. */
function byName(decisions: readonly Decision[]): Map<string, Decision> {
  const named = new Map<string, Decision>();
  for (const decision of decisions) {
    const { id, beneficiary } = decision;
    const name = `${id} ${beneficiary.kind === 'person' ? beneficiary.role : beneficiary.kind}`;
    let number = 1;
    while (named.has(`${name} ${String(number)}`)) number += 1;
    named.set(`${name} ${String(number)}`, decision);
  }
  return named;
}

/** A question about a window is asked about its first and its last day. */
function daysOf({ on, from, through, ...rest }: Options): Options[] {
  return [...new Set([on, from, through])]
    .filter((day) => day !== undefined)
    .map((day) => ({ ...rest, on: day }));
}

/** Whether an amount is as it was, or left open around what it was. */
function isWithin(before: Decision['amount'], after: Decision['amount']): boolean {
  if (after === null || JSON.stringify(after) === JSON.stringify(before)) return true;
  if (!('between' in after)) return false;
  const sums = Object.values(before ?? {})
    .flat()
    .map(Number);
  const [least, most] = after.between.map(Number) as [number, number];
  return sums.length > 0 && sums.every((sum) => least <= sum && sum <= most);
}

/** What is silently another answer when a fact is not given: neither the same nor open. */
function silent(before: readonly Decision[], after: readonly Decision[], counts: Counts): string[] {
  const earlier = byName(before);
  const later = byName(after);
  const gone = [...earlier.keys()].filter((key) => !later.has(key));
  const changed = [...later].flatMap(([key, { outcome, amount }]) => {
    const known = earlier.get(key);
    if (outcome === 'undetermined') {
      counts[known?.outcome === 'undetermined' ? 'stayed' : 'opened'] += 1;
      return [];
    }
    counts.stayed += 1;
    if (!known) return outcome === 'eligible' ? [`${key}: eligible, where it was not listed`] : [];
    if (known.outcome !== outcome) return [`${key}: ${outcome}, where it was ${known.outcome}`];
    if (outcome === 'ineligible') return [];
    return isWithin(known.amount, amount) ? [] : [`${key}: another amount`];
  });
  return [...gone.map((key) => `${key}: not listed any more`), ...changed];
}

/** A decision of an authority on persons stands behind one on the household: both are taken away, or a part would be left that says something else. */
function without(household: Facts, fact: GivenFact): Facts {
  const rest = withValue(household, fact, undefined);
  const id = /(?:^|\.)determinations\.(.+)$/.exec(fact.path)?.[1];
  if (id === undefined) return rest;
  return givenFacts(rest)
    .filter(({ path }) => path.endsWith(`determinations.${id}`))
    .reduce((left, other) => withValue(left, other, undefined), rest);
}

/** Values of a wrong type for a fact. */
const wrong = ({ value, path }: GivenFact): unknown[] =>
  typeof value === 'boolean' ? ['true', 1] : [true, 7.5, ...(path === 'members' ? ['x'] : [])];

function unnamed(decide: Decide, household: Facts, fact: GivenFact, options: Options): string[] {
  return wrong(fact).flatMap((value) => {
    try {
      decide(withValue(household, fact, value), options);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (error.diagnostics.some(({ path }) => path === fact.path)) return [];
      const paths = error.diagnostics.map(({ path }) => path).join(', ');
      return [`${fact.path} as ${JSON.stringify(value)}: refused at ${paths}`];
    }
    return [`${fact.path} as ${JSON.stringify(value)}: taken`];
  });
}

/**
 * Takes away, and gives a wrong type to, the facts of a household that `isChosen` chooses, one at a time; gives every answer that is silently another one,
 * and every wrong type that is not refused with the fact's path.
 */
export function tryWithout(
  decide: Decide,
  household: unknown,
  options: Options,
  counts: Counts,
  isChosen: () => boolean,
): string[] {
  const facts = household as Facts; // of a checked case
  counts.cases += 1;
  const chosen = givenFacts(facts).filter(isChosen);
  const questions = chosen.length === 0 ? [] : daysOf(options);
  const full = questions.map((question) => decide(facts, question));
  return chosen.flatMap((fact) => {
    counts.removed += 1;
    counts.mistyped += 1;
    const rest = without(facts, fact);
    const answers = questions.flatMap((question, index) =>
      silent(full[index] ?? [], decide(rest, question), counts).map(
        (what) => `without ${fact.path} on ${question.on ?? ''}, ${what}`,
      ),
    );
    return [...answers, ...unnamed(decide, facts, fact, options)];
  });
}
