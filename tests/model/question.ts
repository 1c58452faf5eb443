import type { Role, Household } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { fill } from './fill.js';
import type { Truth } from './value.js';

/** What the model is asked beside the household and the day. */
export interface Asked {
  /** The question names the revision, so its standing does not matter. */
  readonly named: boolean;
  /** Readings chosen, by `district/reading`. */
  readonly readings: Readonly<Record<string, string>>;
  readonly knownAt?: string;
}

/** A term's truth as it was found, with the missing paths that it read. */
export interface KnownTerm {
  readonly truth: Truth;
  readonly missing: ReadonlySet<string>;
}

/** Terms that have been decided, by role and name: for one household, day and question. */
export type KnownTerms = Map<string, KnownTerm>;

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
  readonly terms: KnownTerms;
}

/** The same question with one more fact, which a path in the words of `needs` names. */
export const withFact = (scene: Scene, path: string, value: unknown): Scene => ({
  ...scene,
  household: fill(scene.household, path, value),
  terms: new Map(),
});
