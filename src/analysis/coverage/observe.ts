import type { Program, Rule } from '../../engine/compile/program.js';
import { reader } from '../../engine/evaluate/engine.js';
import type { Inquiry } from '../../engine/evaluate/state.js';
import type { Day } from '../../engine/values/day.js';
import type { CaseFile, PreparedCase } from '../cases/case-file.js';

/** A case put to its program: on which days it asks, and which rules it names. */
export interface Observation {
  readonly file: CaseFile;
  readonly ran: PreparedCase;
  readonly inquiry: Inquiry;
  readonly from: Day;
  readonly through: Day;
  readonly isNamed: boolean;
  readonly rules: readonly Rule[];
}

function rulesNamed({ items, rules }: Program, { given }: PreparedCase): Rule[] {
  const named = new Set(given.expect.map(({ item, of }) => `${item} ${of}`));
  return rules.filter(({ item, role }) => {
    const { id, organisation } = items[item] ?? {};
    const of = role ?? (organisation == null ? 'household' : 'organisation');
    return named.has(`${id ?? ''} ${of}`);
  });
}

/** Puts the cases of a program to it. */
export function observe(
  program: Program,
  programs: readonly Program[],
  files: readonly CaseFile[],
): Observation[] {
  const read = reader(programs);
  const { district, revision } = program;
  const own = files.filter((file) => file.district === district && file.revision === revision);
  return own.flatMap((file) =>
    file.cases.flatMap((ran): Observation[] => {
      const { question, cases } = read(ran.household, ran.options);
      const found = cases.find((each) => each.program.revision === revision);
      if (!found) return [];
      const { inquiry } = found;
      const { from, through } = question;
      const isNamed = question.revision !== null;
      return [{ file, ran, inquiry, from, through, isNamed, rules: rulesNamed(program, ran) }];
    }),
  );
}
