import { loaders } from 'virtual:yiju/packs';
import { examples } from 'virtual:yiju/examples';
import { computed, effect, signal } from '@preact/signals';
import type { Comparison } from '../../../src/analysis/diff/change.js';
import type { Program } from '../../../src/engine/program/program.js';
import { evaluate } from '../../../src/index.js';
import type { Household, Item } from '../../../src/index.js';
import { movedTo } from '../facts/places.js';
import { settled } from './answer.js';
import { idOf, program, programs } from './question.js';
import { localId } from './selection.js';

export const MODES = ['revisions', 'districts', 'families'] as const;
export type Mode = (typeof MODES)[number];
/** What was chosen by hand; null before that. */
export const chosenMode = signal<Mode | null>(null);

/** Whether families are taken to be registered where each document applies. */
export const isMoved = signal(true);

const siblings = ({ district }: Program): Program[] =>
  programs.filter((each) => each.district === district);

/** What is compared: at first the revisions of the document looked at, or districts where it has no other. */
export const mode = computed<Mode>(
  () => chosenMode.value ?? (siblings(program.value).length > 1 ? 'revisions' : 'districts'),
);

/** The documents to choose from: those with another revision beside them, or all. */
export const candidates = computed<readonly Program[]>(() =>
  mode.value === 'revisions' ? programs.filter((each) => siblings(each).length > 1) : programs,
);

/** What was chosen by hand, by `district@revision`. */
export const chosen = signal<{ readonly a?: string; readonly b?: string }>({});

const byId = (id: string | undefined): Program | undefined =>
  candidates.value.find((each) => idOf(each) === id);

/** The two documents compared. */
export const pair = computed<readonly [Program, Program]>(() => {
  if (mode.value === 'families') return [program.value, program.value];
  const known = candidates.value.includes(program.value) ? program.value : candidates.value[0];
  const isPairOfRevisions = mode.value === 'revisions';
  const first = byId(chosen.value.a) ?? (isPairOfRevisions && known ? siblings(known)[0] : known);
  const a = first ?? program.value;
  const others = isPairOfRevisions
    ? siblings(a).filter((each) => each !== a)
    : candidates.value.filter(({ district }) => district !== a.district);
  return [a, byId(chosen.value.b) ?? others[0] ?? a];
});

/** The other of two families; an example unless one is opened. */
export const otherFamily = signal<Household>(examples[0] ?? {});

/** Between families, what the document gives as it stands; between documents, what each would give in force. */
function itemsFor(family: Household, { district, revision }: Program): readonly Item[] {
  const asked = { ...settled.subject.value, on: settled.day.value };
  return mode.value === 'families'
    ? evaluate(family, asked).entitlements.filter((item) => item.revision === revision)
    : evaluate(family, { ...asked, district, revision }).entitlements;
}

/** An item of one beneficiary in both answers; null where one has no such item. */
export interface Pairing {
  readonly before: Item | null;
  readonly after: Item | null;
}

const keyOf = (item: Item): string => {
  const { beneficiary } = item;
  return `${localId(item)} ${beneficiary.kind === 'person' ? beneficiary.role : beneficiary.kind}`;
};

function pairUp(before: readonly Item[], after: readonly Item[]): Pairing[] {
  const others = new Map(after.map((item) => [keyOf(item), item]));
  const known = new Set(before.map(keyOf));
  return [
    ...before.map((item) => ({ before: item, after: others.get(keyOf(item)) ?? null })),
    ...after
      .filter((item) => !known.has(keyOf(item)))
      .map((item) => ({ before: null, after: item })),
  ];
}

const isNothing = (item: Item | null): boolean => item === null || item.outcome === 'ineligible';

function differs({ before, after }: Pairing): boolean {
  if (isNothing(before) && isNothing(after)) return false;
  return (
    before?.outcome !== after?.outcome ||
    JSON.stringify(before?.benefit) !== JSON.stringify(after?.benefit)
  );
}

/** What differs for the family, or between the families. */
export const differences = computed<readonly Pairing[]>(() => {
  const [a, b] = pair.value;
  const first = settled.household.value;
  const second = mode.value === 'families' ? otherFamily.value : first;
  const placed = (family: Household, where: Program): Household =>
    isMoved.value ? movedTo(family, where, programs) : family;
  return pairUp(itemsFor(placed(first, a), a), itemsFor(placed(second, b), b)).filter(differs);
});

/** How the documents differ, by `a b`, as the diff command has it. */
const comparisons = signal<Readonly<Record<string, Comparison>>>({});

const pairId = computed(() => pair.value.map(idOf).join(' '));

/** How the two documents differ; null while that is being worked out. */
export const comparison = computed(() => comparisons.value[pairId.value] ?? null);

/** Works out how the two documents differ, whenever others are chosen. What is needed for it is fetched only then. */
export function keepComparing(): () => void {
  return effect(() => {
    const id = pairId.value;
    const [a, b] = id.split(' ').map((each) => loaders[each]);
    if (mode.value === 'families' || id in comparisons.peek() || !a || !b) return;
    void Promise.all([a(), b(), import('../../../src/analysis/diff/compare-packs.js')]).then(
      ([before, after, { comparePacks }]) => {
        const found = comparePacks(before.pack, after.pack);
        comparisons.value = { ...comparisons.value, [id]: found };
      },
    );
  });
}
