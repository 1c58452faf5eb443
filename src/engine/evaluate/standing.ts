import type { Program } from '../program/program.js';
import { addDays } from '../values/day.js';
import type { Day } from '../values/day.js';

/** An instrument's standing on a day. */
export type Standing = 'in-force' | 'draft' | 'not-yet' | 'expired' | 'superseded';

/** When an instrument stands: its own dates, and the first day of the next revision of its district, if one has come into force. */
export interface Term {
  readonly isDraft: boolean;
  readonly from: Day | null;
  readonly through: Day | null;
  readonly supersededFrom: Day | null;
}

/** When a program's instrument stands among the other revisions of its district. */
export function termOf(program: Program, revisions: readonly Program[]): Term {
  const { status, from, through } = program.instrument;
  const later = revisions
    .filter((other) => other.district === program.district && other.instrument.status === 'issued')
    .flatMap(({ instrument }) => instrument.from ?? [])
    .filter((day) => from !== null && day > from);
  return {
    isDraft: status === 'draft',
    from,
    through,
    supersededFrom: later.length > 0 ? Math.min(...later) : null,
  };
}

/** The standing on a day; both `from` and `through` are days in force. */
export function standingOn(term: Term, day: Day): Standing {
  if (term.isDraft) return 'draft';
  if (term.from !== null && day < term.from) return 'not-yet';
  if (term.through !== null && day > term.through) return 'expired';
  return term.supersededFrom !== null && day >= term.supersededFrom ? 'superseded' : 'in-force';
}

/** The days on which the standing changes, each the first day of the new one. */
export function standingChanges(term: Term): Day[] {
  return [
    term.from,
    term.through === null ? null : addDays(term.through, 1),
    term.supersededFrom,
  ].filter((day) => day !== null);
}
