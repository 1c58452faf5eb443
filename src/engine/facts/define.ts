import type { LeafKind, LeafValue } from './leaves.js';
import type { FactDefinition, FactType, FactValue, Text } from './types.js';
import type { Day } from '../values/day.js';
import { wholeYears, yearOf } from '../values/day.js';

const text = (zh: string, en: string): Text => ({ zh, en });

function typeOfLeaf(kind: LeafKind): FactType {
  switch (kind.kind) {
    case 'boolean':
    case 'money':
    case 'code':
      return { kind: kind.kind };
    case 'integer':
      return { kind: 'integer', unit: 'grade' };
    case 'year':
      return { kind: 'integer', unit: 'year' };
    case 'word':
    case 'words':
      return { kind: kind.kind, values: kind.values };
    case 'day':
    case 'stays':
      throw new TypeError(`a ${kind.kind} leaf is no fact by itself`);
  }
}

/** A leaf as it is given. */
export const given = (leaf: string, kind: LeafKind, zh: string, en: string): FactDefinition => ({
  type: typeOfLeaf(kind),
  title: text(zh, en),
  leaves: [leaf],
  read:
    ([slot = 0]) =>
    (leaves) =>
      leaves[slot] as FactValue, // a leaf of these kinds holds no stays
  changes: () => [],
  ...(kind.kind === 'year' ? { yearLeaf: leaf } : {}),
});

/** A fact of an object that counts from the object's own day on, and is absent before it. */
export const since = (
  leaf: string,
  kind: LeafKind,
  dayLeaf: string,
  zh: string,
  en: string,
): FactDefinition => ({
  type: typeOfLeaf(kind),
  title: text(zh, en),
  leaves: [leaf, dayLeaf],
  read:
    ([slot = 0, from = 0]) =>
    (leaves, day) => {
      const start = leaves[from];
      if (start === null) return null;
      if (typeof start === 'number' && start > day) return null;
      return start === undefined ? undefined : (leaves[slot] as FactValue); // as in `given`
    },
  changes: () => [{ kind: 'own-day', leaf: dayLeaf, after: 0 }],
});

/** Whether a leaf's day has come; false where there is no such day. */
export const happened = (dayLeaf: string, zh: string, en: string): FactDefinition => ({
  type: { kind: 'boolean' },
  title: text(zh, en),
  leaves: [dayLeaf],
  read:
    ([slot = 0]) =>
    (leaves, day) => {
      const on = leaves[slot];
      return on === undefined ? undefined : typeof on === 'number' && on <= day;
    },
  changes: () => [{ kind: 'own-day', leaf: dayLeaf, after: 0 }],
});

const onOrBefore = (value: LeafValue, day: Day): number | null | undefined =>
  value === undefined ? undefined : typeof value === 'number' && value <= day ? value : null;

/** Whole years since a leaf's day; absent before it. */
export const yearsSince = (
  dayLeaf: string,
  unit: 'age' | 'years',
  zh: string,
  en: string,
): FactDefinition => ({
  type: { kind: 'integer', unit },
  title: text(zh, en),
  leaves: [dayLeaf],
  read:
    ([slot = 0]) =>
    (leaves, day) => {
      const from = onOrBefore(leaves[slot], day);
      return typeof from === 'number' ? wholeYears(from, day) : from;
    },
  changes: (thresholds) => [
    { kind: 'own-day', leaf: dayLeaf, after: 0 },
    ...[...new Set(thresholds.flatMap((years) => [years, years + 1]))].map((years) => ({
      kind: 'anniversary' as const,
      leaf: dayLeaf,
      years,
    })),
  ],
});

/** A leaf's day itself; absent before it has come. */
export const dayOf = (dayLeaf: string, zh: string, en: string): FactDefinition => ({
  type: { kind: 'date' },
  title: text(zh, en),
  leaves: [dayLeaf],
  read:
    ([slot = 0]) =>
    (leaves, day) =>
      onOrBefore(leaves[slot], day),
  changes: () => [{ kind: 'own-day', leaf: dayLeaf, after: 0 }],
});

/** The calendar year of a leaf's day; absent before it. */
export const yearOfDay = (dayLeaf: string, zh: string, en: string): FactDefinition => ({
  type: { kind: 'integer', unit: 'year' },
  title: text(zh, en),
  leaves: [dayLeaf],
  read:
    ([slot = 0]) =>
    (leaves, day) => {
      const on = onOrBefore(leaves[slot], day);
      return typeof on === 'number' ? yearOf(on) : on;
    },
  changes: () => [{ kind: 'own-day', leaf: dayLeaf, after: 0 }],
  yearLeaf: dayLeaf,
});
