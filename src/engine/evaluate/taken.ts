import type { ReadingTaken } from '../../generated/assessment.types.js';
import type { Program } from '../program/program.js';

/** The readings of a program that a question takes, in the forms in which they are asked for. */
export interface Taken {
  /** The option of each reading: the pack's own, but for those that the question chooses. */
  readonly readings: Readonly<Record<string, string>>;
  /** The same by the readings' ids, with their district. */
  readonly readingsById: Readonly<Record<string, string>>;
  /** Those of each rule, by its number, as they are printed. */
  readonly readingsByRule: readonly (readonly ReadingTaken[])[];
}

/** Takes a program's readings; `chosen` by their ids, with their district. */
export function takenIn(program: Program, chosen: Readonly<Record<string, string>>): Taken {
  const { district } = program;
  const all = Object.entries(program.readings).map(([name, { taken, question }]) => {
    const id = `${district}/${name}`;
    return { name, printed: Object.freeze({ id, taken: chosen[id] ?? taken, question }) };
  });
  const printed = new Map(all.map((each) => [each.name, each.printed]));
  return {
    readings: Object.fromEntries(all.map((each) => [each.name, each.printed.taken])),
    readingsById: Object.fromEntries(all.map((each) => [each.printed.id, each.printed.taken])),
    readingsByRule: program.rules.map(({ readings }) =>
      readings.flatMap((name) => printed.get(name) ?? []),
    ),
  };
}
