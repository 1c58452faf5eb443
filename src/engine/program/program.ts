import type { FactChange, Text } from '../facts/types.js';
import type { Role } from '../facts/leaves.js';
import type { Festival } from '../values/festivals.js';
import type { Day } from '../values/day.js';
import type { Fen } from '../values/money.js';
import type {
  Benefit,
  Entitlement,
  Expression,
  Instrument,
  Reading,
} from '../../generated/pack.types.js';

/** One side of a comparison: a constant (days as YYYYMMDD, money in fen), a fact, a parameter's value or the day asked about. */
export type Operand =
  | { readonly constant: string | number | boolean }
  | { readonly fact: number }
  | { readonly parameter: number }
  | { readonly today: 'day' | 'year' };

/** A fact that the program reads: `mother.age`, `laterChild.exists`. */
export interface FactUse {
  readonly path: string;
  readonly role: Role | null;
  /** Name within the member or the household. */
  readonly name: string;
}

/**
 * One condition. Conditions are numbered, and each refers only to earlier ones; equal conditions are one node, so
 * that what several items share is decided once.
 */
export type Node =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'fact'; readonly fact: number }
  | { readonly kind: 'determination'; readonly role: Role | null; readonly item: number }
  | { readonly kind: 'reading'; readonly reading: string; readonly option: string }
  | {
      readonly kind: 'compare';
      readonly operator: '==' | '<' | '<=';
      readonly operands: readonly Operand[];
    }
  | {
      readonly kind: 'in-list';
      readonly operand: Operand;
      readonly list: readonly (string | number)[];
    }
  | { readonly kind: 'in-fact'; readonly operand: Operand; readonly fact: number }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly number[] }
  | { readonly kind: 'not'; readonly node: number }
  | { readonly kind: 'term'; readonly term: number; readonly node: number };

/** A kind of day on which an item can change; leaves are full paths. `date` is a fixed first day: a parameter's, or one that a condition names. */
export type Change = FactChange | { readonly kind: 'date'; readonly on: Day };

/** A parameter's value from a day on (null: from the beginning). `published`: not used when asked what was known before. */
export interface ParameterValue {
  readonly value: number;
  readonly from: Day | null;
  readonly published: Day | null;
  readonly by: string | null;
}

export interface Parameter {
  readonly name: string;
  readonly title: Text;
  readonly unit: 'CNY' | 'years' | 'days' | 'count';
  readonly values: readonly ParameterValue[];
}

/** An amount of money written out (fen) or by a parameter. */
export type Figure = { readonly fen: Fen } | { readonly parameter: number };

export type Amount =
  | null
  | { readonly exact: Figure }
  | { readonly atLeast: Figure }
  | { readonly atMost: Figure }
  | { readonly between: readonly [Figure, Figure] }
  | { readonly ratio: string }
  | { readonly setBy: string };

/** One of an item's benefits; the first whose condition holds is given. */
export interface Alternative {
  readonly when: number | null;
  /** The item's condition together with this one and none of those before it. */
  readonly given: number;
  readonly benefit: Omit<Benefit, 'when' | 'amount' | 'limit'> & {
    readonly amount: Amount;
    readonly limit: NonNullable<Benefit['limit']> | null;
  };
}

export interface FundingAlternative {
  readonly when: number | null;
  readonly shares: readonly {
    readonly payer: string;
    readonly parts: number;
    readonly exact: Figure | null;
  }[];
}

/** An item as one beneficiary meets it. */
export interface Rule {
  /** Its place among the program's rules. */
  readonly number: number;
  readonly item: number;
  /** The person, or null for the household or an organisation. */
  readonly role: Role | null;
  readonly node: number;
  /** The pack's own condition, without what holds for every document. */
  readonly when: number;
  readonly alternatives: readonly Alternative[];
  readonly funding: readonly FundingAlternative[];
  /** The kinds of day on which it can change, by their numbers. */
  readonly changes: readonly number[];
  /** How many facts that are days or calendar years are compared. */
  readonly moments: number;
  /** Names of the readings that the result rests on. */
  readonly readings: readonly string[];
}

/** What is printed of an item, whoever it is for. */
export type ProgramItem = Pick<Entitlement, 'id' | 'clause' | 'title' | 'force' | 'citations'> & {
  readonly onApplication: boolean;
  readonly determination: { readonly authority: string | null; readonly test: Text } | null;
  readonly organisation: string | null;
  readonly festivals: readonly Festival[];
  readonly basis: readonly string[];
  readonly note: Text | null;
  /** The condition as the pack has it, for other JSON Logic tools. */
  readonly when: Expression | true;
};

/**
 * A compiled pack: plain data, frozen. Everything is resolved to numbers of facts, conditions, parameters and items, and it can be written to a file
 * and read back.
 */
export interface Program {
  readonly district: string;
  readonly revision: string;
  readonly version: string;
  /** SHA-256 of the pack's text. */
  readonly sha256: string;
  readonly instrument: Omit<Instrument, 'from' | 'through' | 'published'> & {
    readonly from: Day | null;
    readonly through: Day | null;
    /** The day by which it had been published; null where that is not known. */
    readonly published: Day | null;
  };
  readonly jurisdiction: {
    readonly name: Text;
    readonly codes: readonly string[];
    readonly clause: string;
  };
  /** Why each is taken, is for those who read the pack. */
  readonly readings: Readonly<Record<string, Omit<Reading, 'why'>>>;
  readonly parameters: readonly Parameter[];
  readonly facts: readonly FactUse[];
  readonly nodes: readonly Node[];
  readonly changes: readonly Change[];
  readonly terms: readonly {
    readonly name: string;
    readonly title: Text;
    readonly clause: string;
    readonly when: Expression | true;
  }[];
  readonly items: readonly ProgramItem[];
  readonly rules: readonly Rule[];
}
