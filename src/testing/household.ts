import { withFact } from '../analysis/cases/derive.js';
import type { Role } from '../engine/facts/leaves.js';
import type { Household, Member } from '../generated/household.types.js';

/** The facts of a member, but for the role. */
export type MemberFacts = Omit<Member, 'role'>;

/** The facts of a household, but for its members. */
export type HouseholdFacts = Omit<Household, 'members'>;

/** A household in the making. Every step gives a new one, so that a base family can be used again; a fact that is never given is unknown. */
export class HouseholdBuilder {
  readonly #household: Household;

  constructor(household: Household) {
    this.#household = household;
  }

  #set(path: string, value: unknown): HouseholdBuilder {
    return new HouseholdBuilder(withFact({ ...this.#household }, path, value));
  }

  /** Lists a member, or gives one that is listed more facts. */
  #member(role: Role, facts: MemberFacts): HouseholdBuilder {
    const listed = this.#household.members?.find((member) => member.role === role);
    return this.#set(role, { ...listed, ...facts, role });
  }

  /** Lists the mother, living if no `deathDate` says otherwise, or gives her more facts if she is listed. */
  mother(facts: MemberFacts = {}): HouseholdBuilder {
    return this.#member('mother', facts);
  }

  /** Lists the father, or gives him more facts, like {@link mother}. */
  father(facts: MemberFacts = {}): HouseholdBuilder {
    return this.#member('father', facts);
  }

  /** Lists the only child, or gives it more facts, like {@link mother}. */
  child(facts: MemberFacts = {}): HouseholdBuilder {
    return this.#member('child', facts);
  }

  /** The only child has died on a day, `YYYY-MM-DD`, and there is no later child. */
  bereaved(deathDate: string, facts: MemberFacts = {}): HouseholdBuilder {
    return this.child({ ...facts, deathDate }).with({ onlyChild: true, laterChild: null });
  }

  /** The only child, living, has a certified disability, and there is no later child. */
  childDisabled(
    disability: NonNullable<Member['disability']>,
    facts: MemberFacts = {},
  ): HouseholdBuilder {
    return this.child({ ...facts, deathDate: null, disability }).with({
      onlyChild: true,
      laterChild: null,
    });
  }

  /** The parents that are listed have their hukou in a district: six digits, GB/T 2260. */
  registeredIn(code: string, kind: 'urban' | 'rural' = 'urban'): HouseholdBuilder {
    const parents = (this.#household.members ?? []).filter(({ role }) => role !== 'child');
    return parents.reduce<HouseholdBuilder>(
      (all, { role }) => all.#member(role, { hukou: { code, kind } }),
      this,
    );
  }

  /** Gives facts of the household; a fact that was given before is replaced. */
  with(facts: HouseholdFacts): HouseholdBuilder {
    return new HouseholdBuilder({ ...this.#household, ...facts });
  }

  /** What the authority has decided of an item, `kaifeng/one-off-relief`. */
  determined(id: string, decision = true): HouseholdBuilder {
    return this.#set(`determinations.${id}`, decision);
  }

  /** Makes facts unknown, by their paths: `mother.birthDate`, `laterChild`. */
  without(...paths: readonly string[]): HouseholdBuilder {
    return paths.reduce<HouseholdBuilder>((all, path) => all.#set(path, undefined), this);
  }

  /** The household, as `evaluate` takes it. */
  build(): Household {
    return this.#household;
  }
}

/** Begins a household in which nobody is listed yet. */
export const household = (facts: HouseholdFacts = {}): HouseholdBuilder =>
  new HouseholdBuilder({ ...facts, members: [] });
