import { signal } from '@preact/signals';
import { ROLES } from '../../../src/engine/facts/leaves.js';
import { checkHousehold } from '../../../src/engine/facts/check.js';
import type { Diagnostic, Household } from '../../../src/index.js';
import { withFact } from '../facts/path.js';

/** A family of which nothing is known but that there are, or were, a mother, a father and a child. */
export const newHousehold = (): Household => ({ members: ROLES.map((role) => ({ role })) });

/** The family asked about. */
export const household = signal<Household>(newHousehold());
/** What was wrong with the last family that was to be opened. */
export const openProblems = signal<readonly Diagnostic[]>([]);

/** How many families have been opened. */
export const openings = signal(0);

export function setFact(path: string, value: unknown): void {
  household.value = withFact(household.value, path, value);
}

/** Opens a family that came from elsewhere; one with something wrong in it is refused. */
export function open(data: unknown): boolean {
  openProblems.value = checkHousehold(data);
  if (openProblems.value.length > 0) return false;
  household.value = data as Household; // checked above
  openings.value += 1;
  return true;
}
