import type { Amount } from '../../generated/assessment.types.js';
import type { Benefit, Citation, Entitlement, Instrument } from '../../generated/pack.types.js';
import type { Text } from '../../engine/facts/types.js';

/** How a benefit is given: everything of it but the amount. */
export interface Manner {
  readonly kind: Benefit['kind'];
  readonly per: Benefit['per'];
  readonly every: Benefit['every'];
  readonly limit: NonNullable<Benefit['limit']> | null;
  readonly festivals: readonly NonNullable<Entitlement['festivals']>[number][];
  readonly onApplication: boolean;
}

/** An item in short, for one that only one of the packs has. */
export interface Summary {
  readonly title: Text;
  readonly for: Text;
  readonly condition: Text;
  readonly benefit: readonly (Pick<Manner, 'kind' | 'per' | 'every' | 'limit'> & {
    readonly amount: Amount;
  })[];
  readonly force: Entitlement['force'];
}

/** The other instruments and authorities that an item rests on. */
export interface Basis {
  readonly basis: readonly string[];
  /** Who sets the amount, where the text leaves it to another. */
  readonly setBy: readonly string[];
  /** Who set the figures that hold, where that is said, and not said in `basis`. */
  readonly by: readonly string[];
  readonly authority: string | null;
}

/** Who pays; `when` is null for the last alternative. */
export interface Funding {
  readonly when: Text | null;
  readonly shares: readonly {
    readonly payer: string;
    readonly parts?: number;
    readonly exact?: string;
  }[];
}

export type Dates = Pick<Instrument, 'status' | 'from' | 'through' | 'published'>;

/** Words that changed, by what they are: a title, a note, the text of a clause. */
export type Wording = Readonly<Record<string, unknown>>;

/** What changed: before, after. A part of an object is what differs; everything else of it is the same. */
type Content =
  | { readonly kind: 'added'; readonly before: null; readonly after: Summary }
  | { readonly kind: 'removed'; readonly before: Summary; readonly after: null }
  | {
      readonly kind: 'amount';
      readonly before: Amount;
      readonly after: Amount;
      readonly rate: Pick<Manner, 'per' | 'every'>;
      /** Which of an item's alternatives; null where it has one. */
      readonly whom: Text | null;
    }
  | { readonly kind: 'condition'; readonly before: Text | null; readonly after: Text | null }
  | { readonly kind: 'benefit'; readonly before: Partial<Manner>; readonly after: Partial<Manner> }
  | {
      readonly kind: 'basis';
      readonly before: Partial<Basis> | { readonly repeals: readonly string[] };
      readonly after: Partial<Basis> | { readonly repeals: readonly string[] };
    }
  | {
      readonly kind: 'funding';
      readonly before: readonly Funding[] | null;
      readonly after: readonly Funding[] | null;
    }
  | { readonly kind: 'dates'; readonly before: Partial<Dates>; readonly after: Partial<Dates> }
  | {
      readonly kind: 'force';
      readonly before: Entitlement['force'];
      readonly after: Entitlement['force'];
    }
  | { readonly kind: 'text'; readonly before: Wording | null; readonly after: Wording | null };

export type ChangeKind = Content['kind'];

/** Where a change rests in each of the texts. */
export interface Grounds {
  readonly before: readonly Citation[];
  readonly after: readonly Citation[];
}

/** One difference between two packs. */
export type Change = Content & {
  /** `district/item`; what is of no one item has the second pack's `district@revision`. */
  readonly id: string;
  /** The clause of the second text, or of the first for what it alone has. */
  readonly clause: string;
  /** From which day the new amount holds, otherwise the second revision's first day; null where there is none. */
  readonly since: string | null;
  /** What it is called: the item's title, or the instrument's. */
  readonly title: Text;
  readonly citations: Grounds;
  /** Whether it shows only when another reading is chosen than the one taken. */
  readonly otherReading?: true;
};

/** The content of a change before it is known of which item. */
export type Difference = Content & {
  readonly since?: string | null;
  readonly citations?: Grounds;
  readonly otherReading?: true;
};

/** How far the version of an encoding must rise: a changed result is never a patch. */
export type Bump = 'minor' | 'patch';

export interface Comparison {
  /** `district@revision`; null where there is no such pack. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the two documents are called. */
  readonly titles: { readonly from: Text; readonly to: Text };
  readonly changes: readonly Change[];
  /** The days as of which amounts and conditions are compared; null for a revision that names none. */
  readonly days: { readonly from: string | null; readonly to: string | null };
  readonly version: {
    readonly from: string;
    readonly to: string;
    /** What the changes need at least; null where there are none. */
    readonly needs: Bump | null;
    /** Whether the second version is raised that far; null between different revisions, which are versioned apart. */
    readonly isEnough: boolean | null;
  };
}
