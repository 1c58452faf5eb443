import type { Entitlement, Pack } from '../../generated/pack.types.js';
import { formatDay } from '../../engine/values/day.js';
import type { Change, Comparison, Difference, Summary } from './change.js';
import { sayBeneficiary } from './condition-changes.js';
import { comparisonDay, daysOf } from './days.js';
import { describeCondition } from '../describe.js';
import { itemDifferences } from './item-changes.js';
import type { Frame } from './item-changes.js';
import { namedTextDifferences } from './named-texts.js';
import { mergeOrder, placeIn } from './order.js';
import { instrumentDifferences } from './pack-changes.js';
import type { PackDifference } from './pack-changes.js';
import { alternativesOf } from './side.js';
import { versionNeeded } from './version.js';

const byId = ({ entitlements }: Pack): Map<string, Entitlement> =>
  new Map(entitlements.map((item) => [item.id, item]));

const nameOf = ({ district, revision }: Pack): string => `${district}@${revision}`;

function summaryOf(item: Entitlement, pack: Pack): Summary {
  const day = comparisonDay(pack);
  const alternatives = alternativesOf({ pack, item, where: { pack, day, open: new Set() } });
  return {
    title: item.title,
    for: sayBeneficiary(item),
    condition: describeCondition(item.when, pack, day),
    benefit: alternatives.map(({ benefit: { kind, per, every, limit }, amount }) => ({
      kind,
      amount,
      per,
      every,
      limit: limit ?? null,
    })),
    force: item.force,
  };
}

/** Readings that both packs ask, with the same answers to choose from. */
function commonReadings(before: Pack, after: Pack): Set<string> {
  const options = (pack: Pack, name: string): string =>
    Object.keys(pack.readings?.[name]?.options ?? {})
      .sort()
      .join();
  return new Set(
    Object.keys(before.readings ?? {}).filter(
      (name) => options(before, name) === options(after, name),
    ),
  );
}

/** A difference of an item, as a change; `before` is the item of the first pack, if it has it. */
function ofItem(
  difference: Difference,
  item: Entitlement,
  before: Entitlement | undefined,
  pack: Pack,
  since: string | null,
): Change {
  const after = before === item ? [] : item.citations; // an item of the first pack alone
  return {
    ...difference,
    id: `${pack.district}/${item.id}`,
    clause: item.clause,
    since: difference.since ?? since,
    title: item.title,
    citations: difference.citations ?? { before: before?.citations ?? [], after },
  };
}

function itemChanges(before: Pack, after: Pack): Change[] {
  const [first, second] = [byId(before), byId(after)];
  const frame: Frame = {
    before,
    after,
    days: daysOf(before, after),
    commonReadings: commonReadings(before, after),
  };
  const since = after.instrument.from;
  return mergeOrder([...first.keys()], [...second.keys()]).flatMap((id) => {
    const [one, other] = [first.get(id), second.get(id)];
    if (one && other)
      return itemDifferences(one, other, frame).map((each) =>
        ofItem(each, other, one, after, since),
      );
    if (other)
      return [
        ofItem(
          { kind: 'added', before: null, after: summaryOf(other, after) },
          other,
          undefined,
          after,
          since,
        ),
      ];
    return one
      ? [
          ofItem(
            { kind: 'removed', before: summaryOf(one, before), after: null },
            one,
            one,
            before,
            since,
          ),
        ]
      : [];
  });
}

/** Differences that are of no one item, as changes. */
function ofPack(
  differences: readonly PackDifference[],
  after: Pack,
  firstClause: string,
): Change[] {
  return differences.map(({ clause, ...difference }) => ({
    ...difference,
    id: nameOf(after),
    clause: clause ?? firstClause,
    since: after.instrument.from,
    title: after.instrument.title,
    citations: difference.citations ?? { before: [], after: [] },
  }));
}

const dayText = (pack: Pack): string | null => {
  const day = comparisonDay(pack);
  return day === null ? null : formatDay(day);
};

/**
 * Everything that differs in meaning between two valid packs, by clause in the document's order. Amounts and conditions are compared as they stand on each
 * revision's first day or, where it has none, on the newest day that its parameters name.
 */
export function comparePacks(before: Pack, after: Pack): Comparison {
  const clauses = mergeOrder(
    before.register.map(({ clause }) => clause),
    after.register.map(({ clause }) => clause),
  );
  const start = clauses[0] ?? '';
  const changes = [
    ...ofPack(instrumentDifferences(before, after), after, start),
    ...itemChanges(before, after),
    ...ofPack(namedTextDifferences(before, after), after, start),
  ];
  const sorted = changes.sort(
    (one, other) => placeIn(clauses, one.clause) - placeIn(clauses, other.clause),
  );
  return {
    from: nameOf(before),
    to: nameOf(after),
    changes: sorted,
    days: { from: dayText(before), to: dayText(after) },
    version: versionNeeded(before, after, sorted),
    titles: { from: before.instrument.title, to: after.instrument.title },
  };
}

/** A pack that is new (`before` is null) or gone (`after` is null): all of its items are. */
export function compareWithNone(pack: Pack, missing: 'before' | 'after'): Comparison {
  const none: Pack = { ...pack, entitlements: [] };
  const isNew = missing === 'before';
  const comparison = isNew ? comparePacks(none, pack) : comparePacks(pack, none);
  return {
    ...comparison,
    ...(isNew ? { from: null } : { to: null }),
    version: { ...comparison.version, isEnough: null },
  };
}
