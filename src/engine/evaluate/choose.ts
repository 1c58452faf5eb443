import type { Parameter, Program } from '../program/program.js';
import type { Facts } from '../facts/read.js';
import { slotOf } from '../facts/leaves.js';
import type { Day } from '../values/day.js';
import type { Question } from './question.js';

/** Without what was published only later: null when the instrument itself was not yet published, or nobody can say that it was. */
function asKnownAt(program: Program, day: Day | null): Program | null {
  if (day === null) return program;
  const published = program.instrument.published ?? program.instrument.from;
  if (published === null || published > day) return null;
  // What the instrument says itself was published with it, whenever it begins.
  const known = (parameter: Parameter): Parameter => {
    const values = parameter.values.filter(
      ({ by, published: own, from }, index) =>
        index === 0 || by === null || (own ?? from ?? 0) <= day,
    );
    return { ...parameter, values };
  };
  return { ...program, parameters: program.parameters.map(known) };
}

const CODE_SLOTS = ['mother.hukou.code', 'father.hukou.code'].map((path) => slotOf(path) ?? -1);

/** Whether a parent's hukou lies within a program's jurisdiction. */
export const isLocal = ({ jurisdiction }: Program, { leaves }: Facts): boolean =>
  CODE_SLOTS.some((slot) => {
    const code = leaves[slot];
    return typeof code === 'string' && jurisdiction.codes.some((prefix) => code.startsWith(prefix));
  });

/** The programs that a question may be about, whoever the household is, in the order of their instruments' first days, drafts last. */
export const choosePrograms = (
  programs: readonly Program[],
  { district, revision, knownAt }: Question,
): Program[] =>
  programs
    .filter((program) => district === null || program.district === district)
    .filter((program) => revision === null || program.revision === revision)
    .flatMap((program) => asKnownAt(program, knownAt) ?? [])
    .sort(
      (left, right) =>
        (left.district < right.district ? -1 : left.district > right.district ? 1 : 0) ||
        (left.instrument.from ?? 99999999) - (right.instrument.from ?? 99999999),
    );
