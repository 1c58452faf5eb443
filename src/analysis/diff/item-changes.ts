import type { Entitlement, Pack } from '../../generated/pack.types.js';
import { formatDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import { amountChanges } from './amount-changes.js';
import { basisChanges } from './basis-changes.js';
import type { Difference } from './change.js';
import { conditionChanges } from './condition-changes.js';
import { fundingChanges } from './funding-changes.js';
import { mannerChanges } from './manner-changes.js';
import { pairAlternatives } from './pair-alternatives.js';
import { alternativesOf } from './side.js';
import type { Side } from './side.js';
import { wordingChanges } from './wording-changes.js';

/** The days as of which an item is compared in each pack. */
export interface Days {
  readonly before: Day | null;
  readonly after: Day | null;
  /** The same day in both, of two encodings of one revision; then what is found first on it holds from it. */
  readonly isLater: boolean;
}

/** What two packs are compared in: the days, the first pair of which counts, and the readings that both have. */
export interface Frame {
  readonly before: Pack;
  readonly after: Pack;
  readonly days: readonly Days[];
  readonly commonReadings: ReadonlySet<string>;
}

function substance(before: Side, after: Side): Difference[] {
  const pairs = pairAlternatives(alternativesOf(before), alternativesOf(after));
  return [
    ...conditionChanges(before, after, pairs),
    ...amountChanges(before, after, pairs),
    ...mannerChanges(before, after, pairs),
    ...basisChanges(before, after, pairs),
    ...fundingChanges(before, after),
  ];
}

const keyOf = ({ kind, before, after }: Difference): string =>
  JSON.stringify([kind, before, after]);

/** What differs on any of the days, each once; `open` are the readings that are not settled by the one taken. */
function onAllDays(
  before: Entitlement,
  after: Entitlement,
  frame: Frame,
  open: ReadonlySet<string>,
): Difference[] {
  const found = new Map<string, Difference>();
  for (const { before: first, after: second, isLater } of frame.days) {
    const differences = substance(
      { pack: frame.before, item: before, where: { pack: frame.before, day: first, open } },
      { pack: frame.after, item: after, where: { pack: frame.after, day: second, open } },
    );
    for (const difference of differences) {
      const key = keyOf(difference);
      const since = isLater && second !== null ? { since: formatDay(second) } : {};
      if (!found.has(key)) found.set(key, { ...difference, ...since });
    }
  }
  return [...found.values()];
}

/** What differs only where another reading is chosen than the one taken. */
function byOtherReadings(
  before: Entitlement,
  after: Entitlement,
  frame: Frame,
  taken: readonly Difference[],
): Difference[] {
  const known = new Set(taken.map(keyOf));
  const kinds = new Set(taken.map(({ kind }) => kind));
  return onAllDays(before, after, frame, frame.commonReadings)
    .filter(({ kind }) => kind === 'amount' || !kinds.has(kind))
    .filter((difference) => !known.has(keyOf(difference)))
    .map((difference) => ({ ...difference, otherReading: true }));
}

/** Everything that differs in an item that both packs have. */
export function itemDifferences(
  before: Entitlement,
  after: Entitlement,
  frame: Frame,
): Difference[] {
  const taken = onAllDays(before, after, frame, new Set());
  const found = [...taken, ...byOtherReadings(before, after, frame, taken)];
  if (before.force !== after.force) {
    found.push({ kind: 'force', before: before.force, after: after.force });
  }
  return [...found, ...wordingChanges(before, after, found.length === 0)];
}
