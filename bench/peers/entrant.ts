import type { Timed } from '../measure/rounds.js';

type Answers = readonly boolean[];

/** An engine that decides every rule for a family. */
export interface Entrant extends Timed {
  /** Whether each rule gives its item to a family, by the family's number, in the order of the rules. */
  readonly answers: (family: number) => Promise<Answers> | Answers;
}

function countOf(answers: Answers): number {
  let count = 0;
  for (const answer of answers) if (answer) count += 1;
  return count;
}

/** An engine that answers at once, over inputs made ready outside of what is timed. */
export function entrant<Input>(
  name: string,
  inputs: readonly Input[],
  decide: (input: Input) => Answers,
): Entrant {
  const answers = (family: number): Answers => decide(inputs[family % inputs.length] as Input); // within the list
  return {
    name,
    answers,
    pass: (from, to) => {
      let count = 0;
      for (let family = from; family < to; family += 1) count += countOf(answers(family));
      return count;
    },
  };
}

/** The same for an engine that answers later: one family after another. */
export function laterEntrant<Input>(
  name: string,
  inputs: readonly Input[],
  decide: (input: Input) => Promise<Answers>,
): Entrant {
  const answers = (family: number): Promise<Answers> =>
    decide(inputs[family % inputs.length] as Input); // within the list
  return {
    name,
    answers,
    pass: async (from, to) => {
      let count = 0;
      for (let family = from; family < to; family += 1) count += countOf(await answers(family));
      return count;
    },
  };
}
