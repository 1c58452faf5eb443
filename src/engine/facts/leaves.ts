import type { Day } from '../values/day.js';

/** The mother, the father or the only child. */
export type Role = 'mother' | 'father' | 'child';
export const ROLES: readonly Role[] = ['mother', 'father', 'child'];

/** One stay in hospital, both days included; a day that is not given is undefined. */
export interface Stay {
  readonly from: Day | undefined;
  readonly through: Day | undefined;
}

/** A stay of which both days are known. */
export interface KnownStay {
  readonly from: Day;
  readonly through: Day;
}

/**
 * What is known of a leaf: `undefined`, it is not known; `null`, there is no such thing (it is absent);
 * otherwise its value (days as YYYYMMDD, money in fen).
 */
export type LeafValue =
  undefined | null | boolean | number | string | readonly string[] | readonly Stay[];

/** What kind of value a leaf holds. */
export type LeafKind =
  | { readonly kind: 'boolean' | 'day' | 'year' | 'money' | 'code' | 'stays' }
  | { readonly kind: 'integer'; readonly values: readonly number[] }
  | { readonly kind: 'word' | 'words'; readonly values: readonly string[] };

const boolean = { kind: 'boolean' } as const;
const day = { kind: 'day' } as const;
const year = { kind: 'year' } as const;
const money = { kind: 'money' } as const;
const code = { kind: 'code' } as const;
const word = (...values: string[]) => ({ kind: 'word', values }) as const;
const words = (...values: string[]) => ({ kind: 'words', values }) as const;

/** The facts of a household that stand by themselves, by their path; `a.b` is the property b of the object a. */
export const HOUSEHOLD_LEAVES = {
  onlyChild: boolean,
  'laterChild.how': word('born', 'adopted'),
  'laterChild.on': day,
  'laterChild.assistedReproduction': boolean,
  rural: boolean,
  lowIncome: boolean,
  housingDifficulty: boolean,
  povertyRelief: boolean,
  previousYearIncome: money,
  wantsChild: boolean,
  wantsAdoption: boolean,
  'fertility.treatmentSince': day,
  'fertility.pregnant': boolean,
  'fertility.furtherTreatmentNeeded': boolean,
  'fertility.assistedReproductionNeeded': boolean,
  'suddenHardship.on': day,
  legalMatter: boolean,
  'community.kind': word('urban', 'village'),
  'community.collectiveEconomy': boolean,
  'community.handledFuneral': boolean,
} as const satisfies Record<string, LeafKind>;

/** The facts of a member, by their path within the member. `listed` says that there is such a person. */
export const MEMBER_LEAVES = {
  listed: boolean,
  birthDate: day,
  deathDate: day,
  'hukou.code': code,
  'hukou.kind': word('urban', 'rural'),
  'specialAssistance.scheme': word('death', 'disability', 'complication'),
  'specialAssistance.since': day,
  'specialAssistance.through': day,
  'disability.grade': { kind: 'integer', values: [1, 2, 3, 4] },
  'disability.certifiedOn': day,
  'disability.kinds': words(
    'vision',
    'hearing',
    'speech',
    'intellectual',
    'physical',
    'mental',
    'autism',
  ),
  medicalInsurance: word('employee', 'resident', 'none'),
  pensionInsurance: word('employee', 'resident', 'none'),
  maternityInsurance: boolean,
  selfCare: word('full', 'partial', 'none'),
  dementia: boolean,
  mobilityImpaired: boolean,
  civilCapacity: word('full', 'limited', 'none'),
  chronicConditions: words('hypertension', 'diabetes'),
  careCard: boolean,
  'residence.kind': word('home', 'institution'),
  'residence.code': code,
  'residence.operator': word('public', 'public-private', 'private'),
  hospitalStays: { kind: 'stays' },
  'majorIllness.year': year,
  'majorIllness.hospitalised': boolean,
  'majorIllness.ownPayment': money,
  'majorIllness.severeHardship': boolean,
  pregnant: boolean,
  pastChildbearing: boolean,
  education: word('none', 'compulsory', 'senior-high', 'vocational', 'undergraduate'),
  seekingWork: boolean,
  ableToWork: boolean,
  needsCare: boolean,
  assessedSevere: boolean,
} as const satisfies Record<string, LeafKind>;

/** Objects of facts that may be `null`: the thing is known not to be, and all facts of it are absent. */
export const NULLABLE: ReadonlySet<string> = new Set([
  'laterChild',
  'fertility',
  'suddenHardship',
  'specialAssistance',
  'disability',
  'majorIllness',
]);

export type HouseholdLeaf = keyof typeof HOUSEHOLD_LEAVES;
export type MemberLeaf = keyof typeof MEMBER_LEAVES;

/** A leaf of a whole household: `rural`, `mother.birthDate`, and the determinations that a program asks for. */
export interface Leaf {
  readonly path: string;
  readonly role: Role | null;
  /** The path within the household or the member. */
  readonly local: string;
  readonly kind: LeafKind;
}

/** The path of what is a member's own, or the household's, by its path within it. */
export const pathOf = (role: Role | null, local: string): string =>
  role === null ? local : `${role}.${local}`;

/** Every fixed leaf, in the order of their slots. */
export const LEAVES: readonly Leaf[] = [
  ...Object.entries(HOUSEHOLD_LEAVES).map(([local, kind]) => ({
    path: local,
    role: null,
    local,
    kind,
  })),
  ...ROLES.flatMap((role) =>
    Object.entries(MEMBER_LEAVES).map(([local, kind]) => ({
      path: pathOf(role, local),
      role,
      local,
      kind,
    })),
  ),
];

const slots = new Map(LEAVES.map((leaf, index) => [leaf.path, index]));

/** The slot of a fixed leaf; `undefined` for a path that is none. */
export const slotOf = (path: string): number | undefined => slots.get(path);
