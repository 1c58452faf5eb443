import { dayOf, since } from './define.js';
import { MEMBER_LEAVES } from './leaves.js';
import type { LeafValue } from './leaves.js';
import type { FactDefinition, FactValue } from './types.js';
import { yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';

const SCHEME = MEMBER_LEAVES['specialAssistance.scheme'];
const SINCE = 'specialAssistance.since';
const THROUGH = 'specialAssistance.through';
const SCHEME_LEAVES = ['specialAssistance.scheme', SINCE, THROUGH, 'deathDate'] as const;

/** The scheme received on a day; absent outside `since` to `through`. */
function schemeOn(value: LeafValue, from: LeafValue, through: LeafValue, day: Day): FactValue {
  if (value === null) return null;
  if (typeof from === 'number' && from > day) return null;
  if (typeof through === 'number' && through < day) return null;
  if (from === undefined || through === undefined) return undefined;
  return value as string | undefined; // a leaf of kind `word`
}

/** What is received: nothing from the day of death on. */
const scheme: FactDefinition = {
  type: { kind: 'word', values: SCHEME.values },
  title: { zh: '正在领取的特别扶助金', en: 'special assistance received' },
  leaves: SCHEME_LEAVES,
  read:
    ([slot = 0, sinceSlot = 0, throughSlot = 0, deathSlot = 0]) =>
    (leaves, day) => {
      const received = schemeOn(leaves[slot], leaves[sinceSlot], leaves[throughSlot], day);
      const death = leaves[deathSlot];
      if (received === null || (typeof death === 'number' && death <= day)) return null;
      return death === undefined ? undefined : received;
    },
  changes: () => [
    { kind: 'own-day', leaf: SINCE, after: 0 },
    { kind: 'own-day', leaf: THROUGH, after: 1 },
    { kind: 'own-day', leaf: 'deathDate', after: 0 },
  ],
};

/** What was received on the day of death; absent for the living, and before the death. */
const schemeAtDeath: FactDefinition = {
  type: { kind: 'word', values: SCHEME.values },
  title: { zh: '去世时领取的特别扶助金', en: 'special assistance received at death' },
  leaves: SCHEME_LEAVES,
  read:
    ([slot = 0, sinceSlot = 0, throughSlot = 0, deathSlot = 0]) =>
    (leaves, day) => {
      const death = leaves[deathSlot];
      if (typeof death !== 'number') return death === null ? null : undefined;
      if (death > day) return null;
      return schemeOn(leaves[slot], leaves[sinceSlot], leaves[throughSlot], death);
    },
  changes: () => [{ kind: 'own-day', leaf: 'deathDate', after: 0 }],
};

/** Whether it began in the calendar year before: false for who has never received it, absent for who is not there. */
const begunLastYear: FactDefinition = {
  type: { kind: 'boolean' },
  title: {
    zh: '上一年新增为特别扶助人员',
    en: 'received the assistance for the first time last year',
  },
  leaves: ['listed', SINCE],
  read:
    ([listedSlot = 0, sinceSlot = 0]) =>
    (leaves, day) => {
      if (leaves[listedSlot] === false) return null;
      const from = leaves[sinceSlot];
      if (from === undefined) return undefined;
      return typeof from === 'number' && yearOf(from) === yearOf(day) - 1;
    },
  changes: () => [{ kind: 'new-year', leaf: SINCE }],
  yearLeaf: SINCE,
};

/** What a condition can ask of a member's special assistance. */
export const assistanceFacts: Readonly<Record<string, FactDefinition>> = {
  'specialAssistance.scheme': scheme,
  'specialAssistance.schemeAtDeath': schemeAtDeath,
  'specialAssistance.schemeEver': since(
    'specialAssistance.scheme',
    SCHEME,
    SINCE,
    '领取过的特别扶助金',
    'special assistance received now or before',
  ),
  'specialAssistance.since': dayOf(SINCE, '开始领取特别扶助金日期', 'first day of the assistance'),
  'specialAssistance.through': dayOf(
    THROUGH,
    '停发特别扶助金前最后一日',
    'last day of the assistance',
  ),
  'specialAssistance.begunLastYear': begunLastYear,
};
