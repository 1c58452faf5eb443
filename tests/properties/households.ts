import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type {
  Community,
  Fertility,
  Household,
  LaterChild,
  Member,
  SuddenHardship,
} from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { askedDay, eventDay, near } from './days.js';
import { known, orNull } from './known.js';
import type { Gaps } from './known.js';
import { decided, member } from './members.js';
import type { Plan } from './members.js';
import { payment } from './payments.js';

const laterChild = ({ day, gaps }: Plan): Arbitrary<LaterChild> =>
  orNull(
    known<NonNullable<LaterChild>>(gaps, {
      how: fc.constantFrom('born', 'adopted'),
      on: eventDay(day),
      assistedReproduction: fc.boolean(),
    }),
    4,
  );

const fertility = ({ day, gaps }: Plan): Arbitrary<Fertility> =>
  orNull(
    known<NonNullable<Fertility>>(gaps, {
      treatmentSince: eventDay(day),
      pregnant: fc.boolean(),
      furtherTreatmentNeeded: fc.boolean(),
      assistedReproductionNeeded: fc.boolean(),
    }),
  );

/** A family in which, now and then, someone is not listed; in any order. */
function family(plan: Plan): Arbitrary<Member[]> {
  const one = (role: 'mother' | 'father' | 'child'): Arbitrary<Member[]> =>
    fc.oneof(
      { weight: 8, arbitrary: member(role, plan).map((given) => [given]) },
      { weight: 1, arbitrary: fc.constant<Member[]>([]) },
    );
  return fc.tuple(one('mother'), one('father'), one('child')).map((members) => members.flat());
}

/** A household made for a pack and a day, with gaps in what is known. */
function household(plan: Plan): Arbitrary<Household> {
  const { day, gaps } = plan;
  const usually = fc.oneof(
    { weight: 8, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  );
  const facts = known<Omit<Household, 'id' | 'members' | 'determinations'>>(gaps, {
    onlyChild: usually,
    laterChild: laterChild(plan),
    rural: fc.boolean(),
    lowIncome: fc.boolean(),
    housingDifficulty: fc.boolean(),
    povertyRelief: fc.boolean(),
    previousYearIncome: payment,
    wantsChild: fc.boolean(),
    wantsAdoption: fc.boolean(),
    fertility: fertility(plan),
    suddenHardship: orNull(known<NonNullable<SuddenHardship>>(gaps, { on: eventDay(day) })),
    legalMatter: fc.boolean(),
    community: known<Community>(gaps, {
      kind: fc.constantFrom('urban', 'village'),
      collectiveEconomy: fc.boolean(),
      handledFuneral: fc.boolean(),
    }),
  });
  const members = family(plan).map((listed) => ({ members: listed }));
  // Nothing known of the members is rare: it takes the engine long, and every path hangs on `members`.
  const unlisted = fc.constant<Pick<Household, 'members'>>({});
  return fc
    .tuple(
      facts,
      fc.oneof(
        { weight: 60, arbitrary: members },
        { weight: gaps === 0 ? 0 : 1, arbitrary: unlisted },
      ),
      known<Pick<Household, 'determinations'>>(gaps, { determinations: decided(plan) }),
    )
    .map(([given, family, decisions]) => ({ id: 'household', ...given, ...family, ...decisions }));
}

/** A household, the pack it is asked about, the day, and whether the question names the revision. */
export interface Case {
  readonly pack: Pack;
  readonly day: string;
  readonly named: boolean;
  readonly readings: Readonly<Record<string, string>>;
  readonly knownAt: string | undefined;
  readonly household: Household;
}

/** Now and then another reading than the one taken. */
function readings(pack: Pack): Arbitrary<Record<string, string>> {
  const all = Object.entries(pack.readings ?? {}).flatMap(([name, { options }]) =>
    Object.keys(options).map((option): [string, string] => [`${pack.district}/${name}`, option]),
  );
  const chosen = fc.subarray(all, { maxLength: Math.min(8, all.length) });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: chosen.map((pairs) => Object.fromEntries(pairs)) },
  );
}

/** Now and then only what had been published by a day, which lies around the days of publication. */
function knownAt({ instrument, parameters }: Pack): Arbitrary<string | undefined> {
  const values = Object.values(parameters ?? {}).flatMap((parameter) => parameter.values);
  const published = [
    instrument.published,
    ...values.flatMap((value) => [value.published, value.from]),
  ];
  const days = published
    .filter((day) => typeof day === 'string')
    .map((day) => (day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-28` : day));
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('2022-06-15', ...days).chain(near) },
  );
}

/** Cases for some packs, in as many parts as the weights say, with facts left out as `gaps` says. */
export function cases(
  packs: readonly Pack[],
  gaps: readonly Gaps[],
  weightOf: (pack: Pack) => number = () => 1,
): Arbitrary<Case> {
  const pack = fc.oneof(
    ...packs.map((one) => ({ weight: weightOf(one), arbitrary: fc.constant(one) })),
  );
  return pack.chain((one) =>
    fc.record({ day: askedDay(one), gaps: fc.constantFrom(...gaps) }).chain(({ day, gaps: some }) =>
      fc.record({
        pack: fc.constant(one),
        day: fc.constant(day),
        named: one.instrument.status === 'draft' ? fc.constant(true) : fc.boolean(),
        readings: readings(one),
        knownAt: knownAt(one),
        household: household({ pack: one, day, gaps: some }),
      }),
    ),
  );
}
