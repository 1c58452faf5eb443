import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type {
  Disability,
  Hukou,
  MajorIllness,
  Member,
  Residence,
  Role,
  SpecialAssistance,
} from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { dayBefore, yearOf } from '../model/calendar.js';
import { codes } from '../model/candidate-days.js';
import { anyDay, birthDate, eventDay, stays } from './days.js';
import { known, orNull } from './known.js';
import type { Gaps } from './known.js';
import { payment } from './payments.js';

/** What a household is made for. */
export interface Plan {
  readonly pack: Pack;
  readonly day: string;
  readonly gaps: Gaps;
}

const code = ({ pack }: Plan): Arbitrary<string> => {
  const [first = '110101', ...others] = codes(pack);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
};

const hukou = (plan: Plan): Arbitrary<Hukou> =>
  known<Hukou>(plan.gaps, { code: code(plan), kind: fc.constantFrom('urban', 'rural') });

const residence = (plan: Plan): Arbitrary<Residence> =>
  known<Residence>(plan.gaps, {
    kind: fc.constantFrom('home', 'institution'),
    code: code(plan),
    operator: fc.constantFrom('public', 'public-private', 'private'),
  });

const assistance = ({ day, gaps }: Plan): Arbitrary<SpecialAssistance> =>
  orNull(
    known<NonNullable<SpecialAssistance>>(gaps, {
      scheme: fc.constantFrom('death', 'disability', 'complication'),
      since: fc.oneof(anyDay(2010, 2018), eventDay(day)),
      through: orNull(eventDay(day), 4),
    }),
  );

const disability = ({ day, gaps }: Plan): Arbitrary<Disability> =>
  orNull(
    known<NonNullable<Disability>>(gaps, {
      grade: fc.constantFrom(1, 2, 3, 4),
      certifiedOn: eventDay(day),
      kinds: fc.subarray([
        'vision',
        'hearing',
        'speech',
        'intellectual',
        'physical',
        'mental',
        'autism',
      ]),
    }),
  );

const illness = ({ day, gaps }: Plan): Arbitrary<MajorIllness> =>
  orNull(
    known<NonNullable<MajorIllness>>(gaps, {
      year: fc.integer({ min: yearOf(day) - 1, max: yearOf(day) + 1 }),
      hospitalised: fc.boolean(),
      ownPayment: payment,
      severeHardship: fc.boolean(),
    }),
  );

function life(role: Role, { day }: Plan): Arbitrary<Pick<Member, 'deathDate'>> {
  const dead = eventDay(day).map((deathDate) => ({ deathDate }));
  const living = fc.constantFrom({ deathDate: null }, {});
  return fc.oneof(
    { weight: role === 'child' ? 3 : 1, arbitrary: dead },
    { weight: 2, arbitrary: living },
  );
}

const decided = ({ pack }: Plan): Arbitrary<Record<string, boolean>> =>
  fc
    .subarray(pack.entitlements.filter(({ determination }) => determination).map(({ id }) => id))
    .chain((ids) =>
      fc.record(
        Object.fromEntries(ids.map((id) => [`${pack.district}/${id}`, fc.boolean()] as const)),
      ),
    );

export { decided };

/** A mother, father or child. */
export function member(role: Role, plan: Plan): Arbitrary<Member> {
  const [youngest, oldest] = role === 'child' ? [0, 50] : [38, 75];
  const facts = known<Omit<Member, 'id' | 'role' | 'deathDate' | 'determinations'>>(plan.gaps, {
    birthDate: birthDate(plan.day, youngest, oldest),
    hukou: hukou(plan),
    specialAssistance: assistance(plan),
    disability: disability(plan),
    medicalInsurance: fc.constantFrom('resident', 'employee', 'none'),
    pensionInsurance: fc.constantFrom('resident', 'employee', 'none'),
    maternityInsurance: fc.boolean(),
    selfCare: fc.constantFrom('none', 'partial', 'full'),
    dementia: fc.boolean(),
    mobilityImpaired: fc.boolean(),
    civilCapacity: fc.constantFrom('none', 'limited', 'full'),
    chronicConditions: fc.subarray(['hypertension', 'diabetes']),
    careCard: fc.boolean(),
    residence: residence(plan),
    hospitalStays: stays(plan.day),
    majorIllness: illness(plan),
    pregnant: fc.boolean(),
    pastChildbearing: fc.boolean(),
    education: fc.constantFrom('senior-high', 'vocational', 'undergraduate', 'compulsory', 'none'),
    seekingWork: fc.boolean(),
    ableToWork: fc.boolean(),
    needsCare: fc.boolean(),
    assessedSevere: fc.boolean(),
  });
  const own = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: decided(plan).map((determinations) => ({ determinations })) },
  );
  return fc
    .tuple(facts, life(role, plan), own)
    .map(([given, death, decisions]) => born({ id: role, role, ...given, ...death, ...decisions }));
}

/** Nobody dies before being born. */
function born(given: Member): Member {
  const { birthDate: birth, deathDate: death } = given;
  if (typeof death !== 'string' || birth === undefined || birth <= death) return given;
  return { ...given, birthDate: dayBefore(death) };
}
