import type { Household, Member } from '../../src/generated/household.types.js';

const PERSON = {
  hukou: { code: '410202', kind: 'urban' },
  specialAssistance: null,
  disability: null,
  medicalInsurance: 'resident',
  pensionInsurance: 'resident',
  maternityInsurance: false,
  selfCare: 'full',
  dementia: false,
  mobilityImpaired: false,
  civilCapacity: 'full',
  chronicConditions: [],
  careCard: false,
  hospitalStays: [],
  majorIllness: null,
  pregnant: false,
  pastChildbearing: true,
  education: 'none',
  seekingWork: false,
  ableToWork: true,
  needsCare: false,
  assessedSevere: false,
} as const satisfies Partial<Member>;

const RESIDENCE = { kind: 'home', code: '410202', operator: 'private' } as const;

const HOUSEHOLD = {
  onlyChild: true,
  laterChild: null,
  rural: false,
  lowIncome: false,
  housingDifficulty: false,
  povertyRelief: false,
  previousYearIncome: 30_000,
  wantsChild: false,
  wantsAdoption: false,
  fertility: null,
  suddenHardship: null,
  legalMatter: false,
  community: { kind: 'urban', collectiveEconomy: false, handledFuneral: false },
} as const satisfies Partial<Household>;

const PARENTS: readonly Member[] = [
  { id: 'mother', role: 'mother', birthDate: '1968-03-12' },
  { id: 'father', role: 'father', birthDate: '1966-11-05' },
];

const completeMember = (member: Member): Member => ({
  ...PERSON,
  ...member,
  deathDate: member.deathDate ?? null,
  residence: { ...RESIDENCE, ...member.residence },
});

/** A household of the made-up roster with nothing left unknown: both parents are listed, and what was left out is as it is for most. */
export function completed(household: Household, tested: readonly string[]): Household {
  const members = household.members ?? [];
  const missing = PARENTS.filter(({ role }) => members.every((member) => member.role !== role));
  const refused = Object.fromEntries(tested.map((id) => [id, false]));
  return {
    ...HOUSEHOLD,
    ...household,
    determinations: { ...refused, ...household.determinations },
    members: [...missing, ...members].map(completeMember),
  };
}
