import type { Condition } from '../../../src/generated/pack.types.js';
import type { Case, CaseFile, Value } from '../case.js';
import { ON } from '../case.js';
import { data, fact, not, over, product, rule, said } from '../build.js';

/** Three facts that are true or false, and of which each may be absent by itself. */
const [A, B, C] = ['mother', 'father', 'child'].map(
  (role) => `${role}.majorIllness.severeHardship`,
) as [string, string, string];

type State = Value | undefined;
const STATES: readonly State[] = [true, false, undefined, null];

/** One case for each of the four states of each of so many facts. */
const table = (title: string, names: readonly string[], condition: Condition): Case[] =>
  product<State>(names.map(() => STATES)).map((states) =>
    over(
      `${title}: ${states.map(said).join(', ')}`,
      { rule: condition },
      data(Object.fromEntries(names.map((name, index) => [name, states[index]]))),
    ),
  );

export const connectives: CaseFile = {
  name: 'connectives',
  title:
    'not, and, or over facts that are true, false, unknown or absent (which is false by itself)',
  on: ON,
  cases: [
    ...table('itself', [A], fact(A)),
    ...table('not', [A], not(fact(A))),
    ...table('not not', [A], not(not(fact(A)))),
    ...table('and of one', [A], rule('and', fact(A))),
    ...table('or of one', [A], rule('or', fact(A))),
    ...table('and', [A, B], rule('and', fact(A), fact(B))),
    ...table('or', [A, B], rule('or', fact(A), fact(B))),
    ...table('not and', [A, B], not(rule('and', fact(A), fact(B)))),
    ...table('not or', [A, B], not(rule('or', fact(A), fact(B)))),
    ...table('a and not b', [A, B], rule('and', fact(A), not(fact(B)))),
    ...table('not a or b', [A, B], rule('or', not(fact(A)), fact(B))),
    ...table('and of three', [A, B, C], rule('and', fact(A), fact(B), fact(C))),
    ...table('or of three', [A, B, C], rule('or', fact(A), fact(B), fact(C))),
    ...table('(a or b) and c', [A, B, C], rule('and', rule('or', fact(A), fact(B)), fact(C))),
    ...table('(a and b) or c', [A, B, C], rule('or', rule('and', fact(A), fact(B)), fact(C))),
  ],
};
