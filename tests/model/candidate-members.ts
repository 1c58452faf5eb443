import type { Member, Role } from '../../src/generated/household.types.js';
import { dayBefore, inYear, yearOf } from './calendar.js';
import type { Setting } from './candidates.js';
import { edgesOf } from './edges.js';
import { knownDays } from './known-days.js';

type State = 'absent' | 'living' | 'died-today' | 'died-before' | 'died-first';
const PARENT: readonly State[] = ['living', 'absent', 'died-today', 'died-before'];
const CHILD: readonly State[] = ['died-today', 'living', 'died-before', 'absent'];

/** Where deaths are compared with other days: the day before all that is known of the household has happened. */
function firstDay({ pack, household }: Setting): string | null {
  const [first] = knownDays(household);
  return first !== undefined && edgesOf(pack, 'deathDate').meetsFacts ? dayBefore(first) : null;
}

function member(role: Role, state: State, setting: Setting): Member[] {
  const { day } = setting;
  if (state === 'absent') return [];
  if (state === 'living') return [{ role }];
  if (state === 'died-first') return [{ role, deathDate: firstDay(setting) ?? day }];
  return [{ role, deathDate: state === 'died-today' ? day : inYear(day, yearOf(day) - 1) }];
}

/** Who may be in a family of which nothing is known; their other facts are left open. */
export function memberLists(setting: Setting): Member[][] {
  const early: readonly State[] = firstDay(setting) === null ? [] : ['died-first'];
  const lists = [...PARENT, ...early].flatMap((mother) =>
    [...PARENT, ...early].flatMap((father) =>
      [...CHILD, ...early].map((child) => [
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
