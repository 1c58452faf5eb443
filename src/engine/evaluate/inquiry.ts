import type { Household, Member } from '../../generated/household.types.js';
import type { Role } from '../facts/leaves.js';
import type { Facts } from '../facts/read.js';
import type { Day } from '../values/day.js';
import type { TermReasons } from './because.js';
import { changeDays } from './changes.js';
import { determined } from './determinations.js';
import type { ByRole } from './determinations.js';
import { noTrials } from './exact.js';
import type { Trials } from './exact.js';
import { makeFrame } from './frame.js';
import type { Frame } from './frame.js';
import type { Linked } from './link.js';
import type { Candidate } from './prepared.js';
import type { Question } from './question.js';

/** A household put to a program: the same for all its rules. */
export interface Inquiry extends Omit<Candidate, 'program' | 'link'> {
  readonly linked: Linked;
  readonly household: Household;
  readonly members: ByRole;
  readonly frame: Frame;
  readonly termReasons: TermReasons;
  readonly trials: Trials;
  /** The days on which a rule's answer can change, by the rule's number. */
  readonly changeDays: (rule: number) => readonly Day[];
}

function byRole({ members = [] }: Household): ByRole {
  const found: Record<Role, Member | undefined> = {
    mother: undefined,
    father: undefined,
    child: undefined,
  };
  for (const member of members) found[member.role] = member;
  return found;
}

/** Puts a household to a program. */
export function inquire(
  candidate: Candidate,
  { household, leaves }: Facts,
  question: Question,
): Inquiry {
  const { term, grants, grantChanges, readings, readingsById, readingsByRule } = candidate;
  const linked = candidate.link();
  const members = byRole(household);
  const decided = linked.determinations.map((leaf) => determined(household, members, leaf));
  const frame = makeFrame(linked.machine, leaves.concat(decided), question.from);
  return {
    linked,
    term,
    grants,
    grantChanges,
    readings,
    readingsById,
    readingsByRule,
    household,
    members,
    frame,
    termReasons: { day: 0, byTerm: new Map() },
    trials: noTrials(),
    changeDays: changeDays(linked.watch, leaves, grantChanges, question),
  };
}
