import type { Member } from '../../generated/household.types.js';
import {
  addDays,
  addYears,
  formatDay,
  newYear,
  wholeYears,
  yearOf,
} from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import type { Dice } from './dice.js';

/** What a family's members have in common. */
export interface FamilyPlan {
  readonly on: Day;
  readonly code: string;
  readonly isRural: boolean;
  /** What happened to the child: it died, was certified as disabled, or neither. */
  readonly fate: 'death' | 'disability' | null;
  /** The grade of the child's disability, where that is its fate. */
  readonly grade: 1 | 2 | 3 | 4;
  /** The day of it. */
  readonly fateOn: Day;
  readonly motherBorn: Day;
  readonly fatherBorn: Day;
  readonly childBorn: Day;
}

const ELDERLY = 60;
const VERY_OLD = 75;
/** The mother's age from which special assistance is paid, and the slightest grade for which it is. */
const SCHEME_AGE = 49;
const SCHEME_GRADE = 3;

/** Leaves out, of the facts given, about one in twenty-five, as rosters do. */
export function thinned<Facts extends object>(facts: Facts, { percent }: Dice): Partial<Facts> {
  const kept = Object.entries(facts).filter(() => !percent(4));
  return Object.fromEntries(kept) as Partial<Facts>;
}

function careFacts(age: number, dice: Dice): Partial<Member> {
  const { percent, pick } = dice;
  const isOld = age >= ELDERLY;
  const selfCare = percent(isOld ? (age >= VERY_OLD ? 35 : 12) : 3)
    ? pick<'partial' | 'none'>(['partial', 'none'])
    : 'full';
  const lives = percent(isOld ? 10 : 1) ? 'institution' : 'home';
  return {
    selfCare,
    dementia: percent(age >= VERY_OLD ? 12 : isOld ? 4 : 1),
    mobilityImpaired: selfCare !== 'full' || percent(5),
    civilCapacity: selfCare === 'none' && percent(30) ? 'limited' : 'full',
    needsCare: selfCare !== 'full' || percent(10),
    assessedSevere: selfCare === 'none' && percent(70),
    residence:
      lives === 'home'
        ? { kind: lives }
        : {
            kind: lives,
            operator: pick<'public' | 'public-private' | 'private'>([
              'public',
              'public-private',
              'private',
            ]),
          },
  };
}

function healthFacts(on: Day, age: number, dice: Dice): Partial<Member> {
  const { percent, pick, number, day } = dice;
  const isOld = age >= ELDERLY;
  const start = day(newYear(yearOf(on)), on);
  const stay = { from: formatDay(start), through: formatDay(addDays(start, number(2, 40))) };
  return {
    medicalInsurance: pick<'employee' | 'resident'>(['employee', 'resident', 'resident']),
    pensionInsurance: pick<'employee' | 'resident' | 'none'>([
      'employee',
      'resident',
      'resident',
      'none',
    ]),
    chronicConditions: percent(isOld ? 45 : 12)
      ? [pick<'hypertension' | 'diabetes'>(['hypertension', 'hypertension', 'diabetes'])]
      : [],
    hospitalStays: percent(isOld ? 18 : 6) ? [stay] : [],
    majorIllness: percent(6)
      ? {
          year: yearOf(on),
          hospitalised: percent(85),
          ownPayment: number(1, 120) * 1000,
          severeHardship: percent(45),
        }
      : null,
  };
}

/** A parent as a register might have it on a day. */
export function parent(role: 'mother' | 'father', plan: FamilyPlan, dice: Dice): Member {
  const { on, code, isRural, fate, grade, fateOn, motherBorn, fatherBorn } = plan;
  const { percent, number, day } = dice;
  const born = role === 'mother' ? motherBorn : fatherBorn;
  const age = wholeYears(born, on);
  const reached = Math.max(addYears(motherBorn, SCHEME_AGE), fateOn);
  const isInScheme = fate === 'death' || (fate === 'disability' && grade <= SCHEME_GRADE);
  const receives = isInScheme && reached <= on && percent(85);
  const facts: Partial<Member> = {
    specialAssistance: receives ? { scheme: fate, since: formatDay(reached), through: null } : null,
    disability: percent(6)
      ? {
          grade: dice.pick([1, 2, 3, 4]),
          certifiedOn: formatDay(day(addYears(born, 20), on)),
          kinds: ['physical'],
        }
      : null,
    careCard: fate !== null && percent(75),
    maternityInsurance: role === 'mother' && percent(40),
    pregnant: role === 'mother' && age < 45 && percent(3),
    pastChildbearing: age >= SCHEME_AGE,
    seekingWork: age < ELDERLY && percent(12),
    ableToWork: age < ELDERLY && percent(80),
    ...careFacts(age, dice),
    ...healthFacts(on, age, dice),
  };
  return {
    id: role,
    role,
    birthDate: formatDay(born),
    ...(percent(5) ? { deathDate: formatDay(day(addYears(on, -number(1, 9)), on)) } : {}),
    hukou: { code, kind: isRural ? 'rural' : 'urban' },
    ...thinned(facts, dice),
  };
}

/** The only child. */
export function child(
  { on, code, isRural, fate, grade, fateOn, childBorn }: FamilyPlan,
  dice: Dice,
): Member {
  const { pick } = dice;
  const identity: Member = { id: 'child', role: 'child', birthDate: formatDay(childBorn) };
  if (fate === 'death') return { ...identity, deathDate: formatDay(fateOn) };
  const age = wholeYears(childBorn, on);
  const disability: Member['disability'] =
    fate === null
      ? null
      : {
          grade,
          certifiedOn: formatDay(fateOn),
          kinds: [
            pick<'intellectual' | 'mental' | 'physical' | 'vision'>([
              'intellectual',
              'mental',
              'physical',
              'vision',
            ]),
          ],
        };
  const facts: Partial<Member> = {
    disability,
    education:
      age < 16
        ? 'compulsory'
        : age < 22
          ? pick<'senior-high' | 'vocational' | 'undergraduate' | 'none'>([
              'senior-high',
              'vocational',
              'undergraduate',
              'none',
            ])
          : 'none',
    ...careFacts(age, dice),
    ...healthFacts(on, age, dice),
  };
  return {
    ...identity,
    hukou: { code, kind: isRural ? 'rural' : 'urban' },
    ...thinned(facts, dice),
  };
}
