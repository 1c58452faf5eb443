import type { Facts } from '../facts/read.js';
import type { LeafValue } from '../facts/leaves.js';
import { nth } from '../values/nth.js';
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
function determined(
  { household }: Facts,
  { program }: Linked,
  { item, role }: DeterminationLeaf,
): LeafValue {
  const id = `${program.district}/${nth(program.items, item).id}`;
  if (role === null) return household.determinations?.[id];
  const { members } = household;
  const own = members?.find((member) => member.role === role)?.determinations;
  return members === undefined ? undefined : (own?.[id] ?? household.determinations?.[id]);
}

function frameOf(linked: Linked, facts: Facts, question: Question): Frame {
  const { program, determinations } = linked;
  return {
    leaves: [...facts.leaves, ...determinations.map((leaf) => determined(facts, linked, leaf))],
    readings: Object.fromEntries(
      Object.entries(program.readings).map(([name, { taken }]) => [
        name,
        question.readings[`${program.district}/${name}`] ?? taken,
      ]),
    ),
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
