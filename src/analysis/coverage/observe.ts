import type { Program, Rule } from '../../engine/program/program.js';
import type { Inquiry } from '../../engine/evaluate/inquiry.js';
import { matterOf } from '../../engine/evaluate/matter.js';
import { preparer } from '../../engine/evaluate/prepared.js';
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
  const prepare = preparer(programs);
  const { district, revision } = program;
  const own = files.filter((file) => file.district === district && file.revision === revision);
  return own.flatMap((file) =>
    file.cases.flatMap((ran): Observation[] => {
      const { question, inquiries } = matterOf(prepare(ran.options), ran.household);
      const inquiry = inquiries.find(({ linked }) => linked.program.revision === revision);
      if (!inquiry) return [];
      const { from, through } = question;
      const isNamed = question.revision !== null;
      return [{ file, ran, inquiry, from, through, isNamed, rules: rulesNamed(program, ran) }];
    }),
  );
}
