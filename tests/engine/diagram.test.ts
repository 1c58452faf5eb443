import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, makeDiagrams, NEVER } from '../../src/engine/evaluate/diagram.js';
import type { Diagrams, Root } from '../../src/engine/evaluate/diagram.js';

type Formula =
  | { readonly asks: number; readonly holds: readonly boolean[] }
  | readonly ['and' | 'or', Formula, Formula]
  | readonly ['not', Formula];

const VARIABLES = 4;
const OPTIONS = 3;

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({
      asks: fc.nat(VARIABLES - 1),
      holds: fc.array(fc.boolean(), { minLength: OPTIONS, maxLength: OPTIONS }),
    }),
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), tie('formula'), tie('formula')),
    fc.tuple(fc.constant('not' as const), tie('formula')),
  ),
}));

function build(diagrams: Diagrams, form: Formula): Root {
  if (!('asks' in form)) {
    const [operator, left, right] = form;
    if (operator === 'not') return diagrams.not(build(diagrams, left));
    return diagrams[operator](build(diagrams, left), build(diagrams, right));
  }
  const { asks, holds } = form;
  return diagrams.ask(
    asks,
    holds.map((each) => (each ? ALWAYS : NEVER)),
  );
}

function holds(form: Formula, answers: readonly number[]): boolean {
  if ('asks' in form) return form.holds[answers[form.asks] ?? 0] ?? false;
  const [operator, left, right] = form;
  if (operator === 'not') return !holds(left, answers);
  return operator === 'and'
    ? holds(left, answers) && holds(right, answers)
    : holds(left, answers) || holds(right, answers);
}

const ALL = Array.from({ length: OPTIONS ** VARIABLES }, (_, number) =>
  Array.from(
    { length: VARIABLES },
    (__, variable) => Math.floor(number / OPTIONS ** variable) % OPTIONS,
  ),
);

describe('decision diagrams', () => {
  it('say always or never exactly when every answer agrees', () => {
    fc.assert(
      fc.property(formula, (form) => {
        const root = build(makeDiagrams(), form);
        const truths = new Set(ALL.map((answers) => holds(form, answers)));
        expect(root === ALWAYS).toBe(!truths.has(false));
        expect(root === NEVER).toBe(!truths.has(true));
      }),
    );
  });

  it('name the variables on which the function depends, and no other', () => {
    fc.assert(
      fc.property(formula, (form) => {
        const diagrams = makeDiagrams();
        const depends = Array.from({ length: VARIABLES }, (_, variable) => variable).filter(
          (variable) =>
            ALL.some((answers) =>
              [0, 1, 2].some(
                (option) => holds(form, answers) !== holds(form, answers.with(variable, option)),
              ),
            ),
        );
        expect(diagrams.variablesOf(build(diagrams, form))).toEqual(depends);
      }),
    );
  });

  it('are settled by an answer exactly if nothing else matters after it', () => {
    fc.assert(
      fc.property(formula, fc.nat(VARIABLES - 1), fc.nat(OPTIONS - 1), (form, variable, option) => {
        const diagrams = makeDiagrams();
        const truths = new Set(ALL.map((answers) => holds(form, answers.with(variable, option))));
        const isSettled = diagrams.settles(build(diagrams, form), variable, option);
        expect(isSettled).toBe(truths.size === 1);
      }),
    );
  });
});
