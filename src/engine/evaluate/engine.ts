import type { Program, Rule } from '../compile/program.js';
import { parseHousehold } from '../facts/check.js';
import { readFacts } from '../facts/read.js';
import type { Facts } from '../facts/read.js';
import type { Day } from '../values/day.js';
import { choosePrograms } from './choose.js';
import { inquire } from './inquiry.js';
import { link } from './link.js';
import type { Linked } from './link.js';
import { readQuestion } from './question.js';
import type { Options, Question } from './question.js';
import { termOf } from './standing.js';
import type { Term } from './standing.js';
import type { Inquiry } from './state.js';
import { timelineOf } from './stretch.js';
import type { Stretch } from './stretch.js';

/** One program put to a household, with the term of its instrument. */
export interface Case {
  readonly program: Program;
  readonly term: Term;
  readonly inquiry: Inquiry;
}

/** A household and a question, read and checked, with the programs that they are about. */
export interface Matter {
  readonly facts: Facts;
  readonly question: Question;
  readonly cases: readonly Case[];
}

/** Links each program once. */
function linker(): (program: Program) => Linked {
  const known = new WeakMap<Program, Linked>();
  return (program) => {
    const linked = known.get(program) ?? link(program);
    known.set(program, linked);
    return linked;
  };
}

/** Reads households and questions against some programs; wrong ones throw an InputError that lists every problem. */
export function reader(
  programs: readonly Program[],
): (household: unknown, options: Options) => Matter {
  const linked = linker();
  return (household, options) => {
    const question = readQuestion(options, programs);
    const facts = readFacts(parseHousehold(household));
    const chosen = choosePrograms(programs, question, facts);
    const revisions = question.revision === null ? chosen : programs;
    const cases = chosen.map((program) => {
      const term = termOf(program, revisions);
      return { program, term, inquiry: inquire(linked(program), facts, question, term) };
    });
    return { facts, question, cases };
  };
}

/** The rules that can be somebody's: a person who is known not to be there gets no item, not even an ineligible one. */
export function rulesFor({ linked, household }: Inquiry): Rule[] {
  const { members } = household;
  return linked.program.rules.filter(
    ({ role }) =>
      role === null || members === undefined || members.some((member) => member.role === role),
  );
}

/** The stretches of a rule that touch the days asked about. */
export function stretchesOf(inquiry: Inquiry, rule: Rule, { from, through }: Question): Stretch[] {
  const timeline = timelineOf(inquiry, rule);
  const found: Stretch[] = [];
  for (let day: Day | null = from; day !== null && day <= through;) {
    const stretch = timeline.at(day);
    found.push(stretch);
    day = stretch.next && stretch.next.on;
  }
  return found;
}
