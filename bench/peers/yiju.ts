import type { Program } from '../../src/engine/program/program.js';
import type { Decision } from '../../src/engine/evaluate/decide.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Household } from '../../src/generated/household.types.js';
import { nth } from '../../src/engine/values/nth.js';
import { ON } from '../families/day.js';
import { timed } from '../measure/work.js';
import type { Entrant } from './entrant.js';

/** The place among a program's rules of each that yiju can decide, by item and beneficiary. */
function places({ district, rules, items }: Program): Map<string, number> {
  return new Map(
    rules.map(({ item, role }, place) => [
      `${district}/${nth(items, item).id} ${role ?? ''}`,
      place,
    ]),
  );
}

/** Turns decisions into a yes or no for every rule; an undetermined one has no place in a comparison. */
function answersOf(program: Program): (decisions: readonly Decision[]) => boolean[] {
  const known = places(program);
  return (decisions) => {
    const answers = new Array<boolean>(program.rules.length).fill(false);
    for (const { id, beneficiary, outcome } of decisions) {
      const role = 'role' in beneficiary ? beneficiary.role : '';
      const place = known.get(`${id} ${role}`);
      if (place === undefined) throw new RangeError(`no rule for ${id} ${role}`);
      if (outcome === 'undetermined') throw new RangeError(`${id} is undetermined`);
      answers[place] = outcome === 'eligible';
    }
    return answers;
  };
}

/** The engine itself, its question read once; it reads the households, dates and all, in the time that is measured. */
export function yiju(program: Program, households: readonly Household[]): Entrant {
  const { decide } = makeEngine([program]).prepare(program.district, { on: ON });
  const answers = answersOf(program);
  return {
    ...timed('yiju decide, prepared', households, (household) => decide(household).length),
    answers: (family) => answers(decide(nth(households, family))),
  };
}
