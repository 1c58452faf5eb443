import type { Change } from '../../analysis/diff/change.js';
import type { Citation } from '../../generated/pack.types.js';

/** The changes of one item, or of the instrument, in one clause. */
export interface ItemGroup {
  readonly id: string;
  readonly changes: readonly Change[];
}

export interface ClauseGroup {
  readonly clause: string;
  readonly items: readonly ItemGroup[];
}

function grouped<Element>(
  list: readonly Element[],
  nameOf: (element: Element) => string,
): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of list) {
    const name = nameOf(element);
    groups.set(name, [...(groups.get(name) ?? []), element]);
  }
  return groups;
}

/** Changes by clause and item, in their order. */
export const groupChanges = (changes: readonly Change[]): ClauseGroup[] =>
  [...grouped(changes, ({ clause }) => clause)].map(([clause, ofClause]) => ({
    clause,
    items: [...grouped(ofClause, ({ id }) => id)].map(([id, ofItem]) => ({ id, changes: ofItem })),
  }));

/** A citation and the sides that cite it. */
export interface Cited extends Citation {
  readonly side: 'before' | 'after' | 'both';
}

const keyOf = ({ clause, quote }: Citation): string => `${clause} ${quote}`;

/** What some changes cite, each passage once. */
export function citedBy(changes: readonly Change[]): Cited[] {
  const found = new Map<string, Cited>();
  for (const { citations } of changes) {
    for (const side of ['before', 'after'] as const) {
      for (const citation of citations[side]) {
        const known = found.get(keyOf(citation));
        const isBoth = known !== undefined && known.side !== side;
        found.set(keyOf(citation), { ...citation, side: isBoth ? 'both' : side });
      }
    }
  }
  return [...found.values()];
}

/** Kinds of change, the weightiest first. */
const KINDS: readonly Change['kind'][] = [
  'added',
  'removed',
  'amount',
  'condition',
  'benefit',
  'basis',
  'funding',
  'force',
  'dates',
  'text',
];

/** How many changes there are of each kind that there is, the weightiest first. */
export const countKinds = (changes: readonly Change[]): [Change['kind'], number][] =>
  KINDS.map((kind): [Change['kind'], number] => [
    kind,
    changes.filter((change) => change.kind === kind).length,
  ]).filter(([, count]) => count > 0);

/** Whether changes are of no one item. */
export const isOfInstrument = ({ id }: Pick<Change, 'id'>): boolean => id.includes('@');
