import type { Household, Member } from '../../src/generated/household.types.js';
import { ageOn, daysThisYear, numberOf } from './calendar.js';
import type { FamilyFacts, PersonFacts } from './facts.js';

const NO_KINDS: readonly string[] = [];

type Stay = { readonly from: string; readonly through: string };

/** A date that has come by a day; NaN where there is none or it has not. */
function dayUpTo(day: number, date: string | null | undefined): number {
  const number = date == null ? Number.NaN : numberOf(date);
  return number <= day ? number : Number.NaN;
}

/** Written out in one literal: all persons then have one hidden class, and no engine is held up by the shape of its facts. */
function personFacts<Decided>(
  member: Member,
  day: number,
  decided: Decided,
): PersonFacts & { readonly decided: Decided } {
  const { deathDate, disability, residence } = member;
  const died = dayUpTo(day, deathDate);
  const deceased = !Number.isNaN(died);
  const certifiedOn = dayUpTo(day, disability?.certifiedOn);
  const certified = Number.isNaN(certifiedOn) ? null : disability;
  const stays = (member.hospitalStays ?? []) as readonly Stay[]; // a complete family knows both days
  return {
    living: !deceased,
    deceased,
    deathDate: died,
    age: member.birthDate === undefined ? Number.NaN : ageOn(member.birthDate, day),
    hukou: { local: member.hukou?.code?.startsWith('4102') === true },
    pensionInsurance: member.pensionInsurance ?? null,
    medicalInsurance: member.medicalInsurance ?? null,
    maternityInsurance: member.maternityInsurance === true,
    residence: { kind: residence?.kind ?? null, operator: residence?.operator ?? null },
    selfCare: member.selfCare ?? null,
    civilCapacity: member.civilCapacity ?? null,
    mobilityImpaired: member.mobilityImpaired === true,
    careCard: member.careCard === true,
    hospital: {
      today: stays.some(({ from, through }) => numberOf(from) <= day && day <= numberOf(through)),
      daysThisYear: daysThisYear(stays, day),
    },
    education: member.education ?? null,
    disability: {
      certified: certified != null,
      certifiedOn,
      grade: certified?.grade ?? Number.NaN,
      kinds: certified?.kinds ?? NO_KINDS,
    },
    decided,
  };
}

type Given = Readonly<Record<string, boolean>>;

/** What an authority has decided: of a member first, then of the household. */
const decidedOf =
  (household: Household, member: Member | null) =>
  (item: string): boolean => {
    const id = `kaifeng/${item}`;
    const own = (member?.determinations as Given | undefined)?.[id];
    return own ?? (household.determinations as Given | undefined)?.[id] ?? false;
  };

function memberOf({ members }: Household, role: Member['role']): Member {
  const member = members?.find((each) => each.role === role);
  if (!member) throw new RangeError(`a complete family has a ${role}`);
  return member;
}

function parentFacts(
  household: Household,
  role: 'mother' | 'father',
  day: number,
): FamilyFacts['mother'] {
  const member = memberOf(household, role);
  const decided = decidedOf(household, member);
  return personFacts(member, day, {
    specialAssistanceDisability: decided('special-assistance-disability'),
    assistiveDevices: decided('assistive-devices'),
  });
}

function childFacts(household: Household, day: number): FamilyFacts['child'] {
  const member = memberOf(household, 'child');
  const decided = decidedOf(household, member);
  return personFacts(member, day, {
    studentAidPriority: decided('student-aid-priority'),
    assistiveDevices: decided('assistive-devices'),
    childRehabilitation: decided('child-rehabilitation'),
  });
}

/** Derives by hand, from a complete family's household, what engines without dates decide on. */
export function deriveFacts(household: Household, day: number): FamilyFacts {
  const { laterChild, fertility } = household;
  const decided = decidedOf(household, null);
  const laterOn = dayUpTo(day, laterChild?.on);
  return {
    mother: parentFacts(household, 'mother', day),
    father: parentFacts(household, 'father', day),
    child: childFacts(household, day),
    onlyChild: household.onlyChild === true,
    laterChild: { exists: !Number.isNaN(laterOn), on: laterOn },
    rural: household.rural === true,
    lowIncome: household.lowIncome === true,
    housingDifficulty: household.housingDifficulty === true,
    povertyRelief: household.povertyRelief === true,
    wantsChild: household.wantsChild === true,
    wantsAdoption: household.wantsAdoption === true,
    legalMatter: household.legalMatter === true,
    fertility: { assistedReproductionNeeded: fertility?.assistedReproductionNeeded === true },
    decided: {
      oneOffRelief: decided('one-off-relief'),
      medicalAssistance: decided('medical-assistance'),
      ruralHousingPriority: decided('rural-housing-priority'),
      adoptionPriority: decided('adoption-priority'),
    },
  };
}
