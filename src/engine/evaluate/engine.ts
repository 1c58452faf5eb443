import type { Assessment } from '../../generated/assessment.types.js';
import type { Program } from '../program/program.js';
import { awardsOf, decisionsOf } from './decide.js';
import type { Award, Decision } from './decide.js';
import { assess } from './evaluate.js';
import { matterOf } from './matter.js';
import { preparer } from './prepared.js';
import type { Options } from './question.js';

/** Evaluates households against the packs it was made for. */
export type Evaluate = (household: unknown, options: Options) => Assessment;

/** Decides for households on the packs it was made for. */
export type Decide = (household: unknown, options: Options) => Decision[];

/** A question that has been read once, to be put to many households. */
export interface Prepared {
  readonly evaluate: (household: unknown) => Assessment;
  readonly decide: (household: unknown) => Decision[];
  /** Like `decide`, with the whole benefit and those who pay it. */
  readonly award: (household: unknown) => Award[];
}

/** Reads a question once: the same answers as asking it of each household. */
export type Prepare = (district: string, options: Omit<Options, 'district'>) => Prepared;

/** What is bound to some packs. */
export interface Engine {
  readonly evaluate: Evaluate;
  readonly decide: Decide;
  readonly prepare: Prepare;
}

/**
 * Binds the engine to compiled packs. It reads nothing but its arguments, changes none of them, and gives the same bytes for the same input; wrong
 * households and questions throw an InputError that lists every problem.
 */
export function makeEngine(programs: readonly Program[]): Engine {
  const read = preparer(programs);
  return {
    evaluate: (household, options) => assess(matterOf(read(options), household)),
    decide: (household, options) => decisionsOf(matterOf(read(options), household)),
    prepare: (district, options) => {
      const prepared = read({ ...options, district });
      return {
        evaluate: (household) => assess(matterOf(prepared, household)),
        decide: (household) => decisionsOf(matterOf(prepared, household)),
        award: (household) => awardsOf(matterOf(prepared, household)),
      };
    },
  };
}
