import type { Role, Household } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';

/** What the model is asked beside the household and the day. */
export interface Asked {
  /** The question names the revision, so its standing does not matter. */
  readonly named: boolean;
  /** Readings chosen, by `district/reading`. */
  readonly readings: Readonly<Record<string, string>>;
  readonly knownAt?: string;
}

/** Everything that a condition is evaluated against. */
export interface Scene {
  readonly pack: Pack;
  /** The member whose item it is; null for a household or an organisation. */
  readonly role: Role | null;
  readonly household: Household;
  readonly day: string;
  readonly asked: Asked;
  /** Collects the shortest missing path of every unknown fact that was read. */
  readonly missing: Set<string>;
}
