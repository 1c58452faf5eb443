import type { Text } from '../../engine/facts/types.js';
import type { Benefit } from '../../generated/assessment.types.js';
import type { Movement } from './movement.js';
import type { Sum } from './sum.js';

/** A sum before and after. */
export interface SumChange {
  readonly before: Sum;
  readonly after: Sum;
}

/** What a payer bears in a year, before and after. */
export interface PayerImpact extends SumChange {
  /** Null where the document does not say who pays. */
  readonly payer: string | null;
}

/** Amounts that cannot be told by the year: how many get them before and after. */
export interface ApartImpact {
  readonly benefit: Benefit;
  readonly before: number;
  readonly after: number;
}

/** What changes for the households in one item. */
export interface ItemImpact {
  readonly id: string;
  readonly title: Text;
  readonly clause: string;
  /** Of each movement, the households' ids, once for every beneficiary. */
  readonly movements: Readonly<Record<Movement, readonly string[]>>;
  /** What all that are certain to get it come to in a year; null where the item has no yearly sum. */
  readonly yearly: SumChange | null;
  readonly payers: readonly PayerImpact[];
  readonly apart: readonly ApartImpact[];
}

/** What changes for some households from one pack to another, on one day. */
export interface Impact {
  readonly on: string;
  readonly households: number;
  /** Items of which anything moves or is given, in the document's order. */
  readonly items: readonly ItemImpact[];
  /** Households with at least one item of the movement, each once. */
  readonly touched: Readonly<Record<Movement, readonly string[]>>;
  readonly yearly: SumChange;
  readonly payers: readonly PayerImpact[];
}
