import type { Facts } from '../facts/read.js';
import type { LeafValue } from '../facts/leaves.js';
import type { Frame } from './frame.js';
import type { DeterminationLeaf, Linked } from './link.js';
import type { Question } from './question.js';
import { standingChanges, standingOn } from './standing.js';
import type { Term } from './standing.js';
import type { Inquiry } from './state.js';

/**
 * What has been decided: the member's own determination first, then the household's; undefined when nobody has said, or when it is not known what
 * the members' own are.
 */
function determined({ household }: Facts, { id, role }: DeterminationLeaf): LeafValue {
  if (role === null) return household.determinations?.[id];
  const { members } = household;
  const own = members?.find((member) => member.role === role)?.determinations;
  return members === undefined ? undefined : (own?.[id] ?? household.determinations?.[id]);
}

/** The readings taken: the pack's own, but for those that the question chooses. */
function readingsOf({ program, taken }: Linked, { readings }: Question): Record<string, string> {
  const prefix = `${program.district}/`;
  const chosen = Object.entries(readings).filter(([name]) => name.startsWith(prefix));
  if (chosen.length === 0) return taken;
  return {
    ...taken,
    ...Object.fromEntries(chosen.map(([name, option]) => [name.slice(prefix.length), option])),
  };
}

function frameOf(linked: Linked, facts: Facts, question: Question): Frame {
  const { program, determinations } = linked;
  return {
    leaves: [...facts.leaves, ...determinations.map((leaf) => determined(facts, leaf))],
    readings: readingsOf(linked, question),
    day: question.from,
    memo: new Float64Array(program.nodes.length),
    stamp: 1,
  };
}

/** Puts a household to a program. Naming the revision asks what it would grant, whatever its standing. */
export function inquire(linked: Linked, facts: Facts, question: Question, term: Term): Inquiry {
  const isNamed = question.revision !== null;
  return {
    linked,
    household: facts.household,
    frame: frameOf(linked, facts, question),
    grants: isNamed ? () => true : (day) => standingOn(term, day) === 'in-force',
    grantChanges: isNamed ? [] : standingChanges(term),
    reasons: new Map(),
  };
}
