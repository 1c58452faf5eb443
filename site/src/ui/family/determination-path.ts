import { pathOf } from '../../../../src/engine/facts/leaves.js';
import type { Role } from '../../../../src/engine/facts/leaves.js';
import { program } from '../../state/question.js';

/** The path of what an authority has decided about an item, of the whole family or of one person. */
export function determinationPath(item: string, role: Role | null = null): string {
  return pathOf(role, `determinations.${program.value.district}/${item}`);
}
