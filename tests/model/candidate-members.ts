import type { Member, Role } from '../../src/generated/household.types.js';
import { inYear, yearOf } from './calendar.js';
import type { Setting } from './candidates.js';

type State = 'absent' | 'living' | 'died-today' | 'died-before';
const PARENT: readonly State[] = ['living', 'absent', 'died-today', 'died-before'];
const CHILD: readonly State[] = ['died-today', 'living', 'died-before', 'absent'];

function member(role: Role, state: State, { day }: Setting): Member[] {
  if (state === 'absent') return [];
  if (state === 'living') return [{ role }];
  return [{ role, deathDate: state === 'died-today' ? day : inYear(day, yearOf(day) - 1) }];
}

/** Who may be in a family of which nothing is known; their other facts are left open. */
export function memberLists(setting: Setting): Member[][] {
  const lists = PARENT.flatMap((mother) =>
    PARENT.flatMap((father) =>
      CHILD.map((child) => [
        ...member('mother', mother, setting),
        ...member('father', father, setting),
        ...member('child', child, setting),
      ]),
    ),
  );
  const { determinations } = setting.household;
  if (!determinations) return lists;
  const other = Object.fromEntries(
    Object.entries(determinations).map(([key, decided]) => [key, !decided]),
  );
  const decidedApart = lists.map((list) => list.map((one) => ({ ...one, determinations: other })));
  return [...lists, ...decidedApart];
}
