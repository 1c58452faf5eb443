import { examples } from 'virtual:yiju/examples';
import { ROLES } from '../../../src/engine/facts/leaves.js';
import type { Program } from '../../../src/engine/program/program.js';
import type { Household } from '../../../src/index.js';
import { factAt, withFact } from './path.js';

/** Whether a division code lies where a document applies. */
export const isWithin = ({ jurisdiction }: Program, code: string): boolean =>
  jurisdiction.codes.some((prefix) => code.startsWith(prefix));

const CODES = ROLES.flatMap((role) => [`${role}.hukou.code`, `${role}.residence.code`]);

/** A division code where a document applies: its own, or, where it names only the first digits, one of an example family. */
export function codeWithin(program: Program): string | undefined {
  const whole = program.jurisdiction.codes.find((code) => code.length === 6);
  if (whole !== undefined) return whole;
  const known = examples.flatMap((family) => CODES.map((path) => factAt(family, path)));
  return known.find((code): code is string => typeof code === 'string' && isWithin(program, code));
}

/** The family as it would be if whoever is registered, or lives, where some document applies did so where this one does. */
export function movedTo(family: Household, to: Program, programs: readonly Program[]): Household {
  const code = codeWithin(to);
  if (code === undefined) return family;
  return CODES.reduce((moved, path) => {
    const before = factAt(moved, path);
    const isKnown =
      typeof before === 'string' && programs.some((program) => isWithin(program, before));
    return isKnown && !isWithin(to, before) ? withFact(moved, path, code) : moved;
  }, family);
}
