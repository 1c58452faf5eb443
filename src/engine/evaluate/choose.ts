import type { Parameter, Program } from '../compile/program.js';
import type { Facts } from '../facts/read.js';
import { slotOf } from '../facts/leaves.js';
import type { Day } from '../values/day.js';
import type { Question } from './question.js';

/** Without what was published only later: null when the instrument itself was not yet published, or nobody can say that it was. */
function asKnownAt(program: Program, day: Day | null): Program | null {
  if (day === null) return program;
  const published = program.instrument.published ?? program.instrument.from;
  if (published === null || published > day) return null;
  const known = (parameter: Parameter): Parameter => {
    const values = parameter.values.filter(
      (value, index) => index === 0 || (value.published ?? value.from ?? 0) <= day,
    );
    return { ...parameter, values };
  };
  return { ...program, parameters: program.parameters.map(known) };
}

function isLocal(program: Program, facts: Facts): boolean {
  return ['mother.hukou.code', 'father.hukou.code'].some((path) => {
    const code = facts.leaves[slotOf(path) ?? -1];
    return (
      typeof code === 'string' &&
      program.jurisdiction.codes.some((prefix) => code.startsWith(prefix))
    );
  });
}

/** The programs that a question is about, in the order of their instruments' first days, drafts last. */
export function choosePrograms(
  programs: readonly Program[],
  question: Question,
  facts: Facts,
): Program[] {
  return programs
    .filter(({ district }) => question.district === null || district === question.district)
    .filter(({ revision }) => question.revision === null || revision === question.revision)
    .filter((program) => question.district !== null || isLocal(program, facts))
    .flatMap((program) => asKnownAt(program, question.knownAt) ?? [])
    .sort(
      (left, right) =>
        (left.district < right.district ? -1 : left.district > right.district ? 1 : 0) ||
        (left.instrument.from ?? 99999999) - (right.instrument.from ?? 99999999),
    );
}
