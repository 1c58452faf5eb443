import type { LeafValue } from './leaves.js';
import type { Day } from '../values/day.js';

/** The same words in Chinese and in English. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What a fact that conditions may ask for holds. */
export type FactType =
  | { readonly kind: 'boolean' | 'money' | 'code' | 'date' }
  | { readonly kind: 'integer'; readonly unit: 'age' | 'years' | 'year' | 'days' | 'grade' }
  | { readonly kind: 'word' | 'words'; readonly values: readonly string[] };

/** The value of a fact on a day: `undefined`, unknown; `null`, absent. */
export type FactValue = undefined | null | boolean | number | string | readonly string[];

/**
 * A kind of day on which a fact can change: N years after a leaf's day, on (or the day after) a leaf's day, at the New Years around
 * a leaf's year, or with stays in hospital (first days, days after the last, and the day after a yearly count of days is reached).
 */
export type FactChange =
  | { readonly kind: 'anniversary'; readonly leaf: string; readonly years: number }
  | { readonly kind: 'own-day'; readonly leaf: string; readonly after: 0 | 1 }
  | { readonly kind: 'new-year'; readonly leaf: string }
  | { readonly kind: 'stays'; readonly leaf: string; readonly days: readonly number[] };

/** Reads a fact's value from the leaves on a day. */
export type ReadFact = (leaves: readonly LeafValue[], day: Day) => FactValue;

/** A fact that conditions may ask for, taken or derived from leaves of one member or of the household. */
export interface FactDefinition {
  readonly type: FactType;
  readonly title: Text;
  /** Paths of the leaves that it reads, within the member or the household. */
  readonly leaves: readonly string[];
  /** The function that reads it, given the slots of `leaves` in their order. */
  readonly read: (slots: readonly number[]) => ReadFact;
  /** The kinds of day on which its comparison with these numbers can change; leaves are named as in `leaves`. */
  readonly changes: (thresholds: readonly number[]) => readonly FactChange[];
  /** For a fact that is a year: the leaf that holds the year, as a day or as a year. */
  readonly yearLeaf?: string;
}
