import type { Program } from '../program/program.js';
import type { Day } from '../values/day.js';
import { choosePrograms } from './choose.js';
import { foldReadings } from './fold.js';
import { link } from './link.js';
import type { Linked } from './link.js';
import { questionReader } from './question.js';
import type { Options, Question } from './question.js';
import { standingChanges, standingOn, termOf } from './standing.js';
import type { Term } from './standing.js';
import { takenIn } from './taken.js';
import type { Taken } from './taken.js';

/** A program that a question may be about, made ready: the same for all households. */
export interface Candidate extends Taken {
  readonly program: Program;
  /** Makes the program ready when it is first needed: most households are of one district. */
  readonly link: () => Linked;
  readonly term: Term;
  /** Whether the instrument grants anything on a day. */
  readonly grants: (day: Day) => boolean;
  /** Days on which `grants` changes. */
  readonly grantChanges: readonly Day[];
}

/** A question that has been read, with the programs it may be about. */
export interface Prepared {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
}

/** So many choices of programs and readings are kept. */
const MOST_CHOICES = 100;

/** Makes something when it is first asked for. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => (made ??= make());
}

type Link = (program: Program, readings: Readonly<Record<string, string>>) => Linked;

/** Links each program once for the readings taken. */
function linker(): Link {
  const known = new WeakMap<Program, Map<string, Linked>>();
  return (program, readings) => {
    const own = known.get(program) ?? new Map<string, Linked>();
    known.set(program, own);
    const key = JSON.stringify(readings);
    const linked = own.get(key) ?? link(foldReadings(program, readings));
    if (own.size >= MOST_CHOICES) own.clear();
    own.set(key, linked);
    return linked;
  };
}

function candidatesOf(programs: readonly Program[], question: Question, linked: Link): Candidate[] {
  const chosen = choosePrograms(programs, question);
  // Naming the revision asks what it would grant, whatever its standing.
  const isNamed = question.revision !== null;
  return chosen.map((program) => {
    const term = termOf(program, isNamed ? programs : chosen);
    const taken = takenIn(program, question.readings);
    return {
      program,
      link: once(() => linked(program, taken.readings)),
      term,
      grants: isNamed ? () => true : (day) => standingOn(term, day) === 'in-force',
      grantChanges: isNamed ? [] : standingChanges(term),
      ...taken,
    };
  });
}

/** Reads questions to some programs; a wrong one throws an InputError that lists every problem. */
export function preparer(programs: readonly Program[]): (options: Options) => Prepared {
  const readQuestion = questionReader(programs);
  const linked = linker();
  const known = new Map<string, readonly Candidate[]>();
  return (options) => {
    const question = readQuestion(options);
    const { district, revision, knownAt, readings } = question;
    const key = JSON.stringify([district, revision, knownAt, Object.entries(readings).sort()]);
    const candidates = known.get(key) ?? candidatesOf(programs, question, linked);
    if (known.size >= MOST_CHOICES) known.clear();
    known.set(key, candidates);
    return { question, candidates };
  };
}
