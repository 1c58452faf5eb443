/** What may be asked, as docs/expressions.md lists it: a fact's name, and how it may be compared. */
export type FactKind =
  | { readonly kind: 'boolean' | 'code' | 'money' | 'date' }
  | { readonly kind: 'word' | 'words'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly unit: Unit };

/** What a whole number counts; `years` and `days` are compared with figures only. */
export type Unit = 'years' | 'days' | 'year' | 'grade';

/** A fact by the name that a condition gives it. */
export type Fact = FactKind & { readonly name: string };

const INSURANCES = ['employee', 'resident', 'none'];
const SCHEMES = ['death', 'disability', 'complication'];
const KINDS = ['vision', 'hearing', 'speech', 'intellectual', 'physical', 'mental', 'autism'];

const booleans = (names: string): [string, FactKind][] =>
  names.split(' ').map((name) => [name, { kind: 'boolean' }]);
const word = (...words: string[]): FactKind => ({ kind: 'word', words });
const number = (unit: Unit): FactKind => ({ kind: 'number', unit });

const OF_A_MEMBER: readonly [string, FactKind][] = [
  ...booleans('listed living deceased maternityInsurance dementia mobilityImpaired careCard'),
  ...booleans('pregnant pastChildbearing seekingWork ableToWork needsCare assessedSevere'),
  ...booleans('hukou.local residence.local hospital.today majorIllness.hospitalised'),
  ...booleans('majorIllness.severeHardship specialAssistance.begunLastYear'),
  ['age', number('years')],
  ['deathDate', { kind: 'date' }],
  ['deathYear', number('year')],
  ['hukou.code', { kind: 'code' }],
  ['hukou.kind', word('urban', 'rural')],
  ['specialAssistance.scheme', word(...SCHEMES)],
  ['specialAssistance.schemeAtDeath', word(...SCHEMES)],
  ['specialAssistance.schemeEver', word(...SCHEMES)],
  ['specialAssistance.since', { kind: 'date' }],
  ['specialAssistance.through', { kind: 'date' }],
  ['disability.grade', number('grade')],
  ['disability.kinds', { kind: 'words', words: KINDS }],
  ['disability.certifiedOn', { kind: 'date' }],
  ['disability.year', number('year')],
  ['medicalInsurance', word(...INSURANCES)],
  ['pensionInsurance', word(...INSURANCES)],
  ['selfCare', word('full', 'partial', 'none')],
  ['civilCapacity', word('full', 'limited', 'none')],
  ['chronicConditions', { kind: 'words', words: ['hypertension', 'diabetes'] }],
  ['residence.kind', word('home', 'institution')],
  ['residence.code', { kind: 'code' }],
  ['residence.operator', word('public', 'public-private', 'private')],
  ['hospital.daysThisYear', number('days')],
  ['majorIllness.year', number('year')],
  ['majorIllness.ownPayment', { kind: 'money' }],
  ['education', word('none', 'compulsory', 'senior-high', 'vocational', 'undergraduate')],
];

const OF_THE_HOUSEHOLD: readonly [string, FactKind][] = [
  ...booleans('onlyChild rural lowIncome housingDifficulty povertyRelief wantsChild wantsAdoption'),
  ...booleans('legalMatter laterChild.exists laterChild.assistedReproduction fertility.pregnant'),
  ...booleans('fertility.furtherTreatmentNeeded fertility.assistedReproductionNeeded'),
  ...booleans('suddenHardship.happened community.collectiveEconomy community.handledFuneral'),
  ['previousYearIncome', { kind: 'money' }],
  ['laterChild.how', word('born', 'adopted')],
  ['laterChild.on', { kind: 'date' }],
  ['laterChild.year', number('year')],
  ['laterChild.age', number('years')],
  ['fertility.treatmentYears', number('years')],
  ['suddenHardship.year', number('year')],
  ['community.kind', word('urban', 'village')],
  ['today.date', { kind: 'date' }],
  ['today.year', number('year')],
];

const ofMember = (member: string): Fact[] =>
  OF_A_MEMBER.map(([name, kind]) => ({ name: `${member}.${name}`, ...kind }));

/** Facts that any condition may ask. */
export const COMMON_FACTS: readonly Fact[] = [
  ...OF_THE_HOUSEHOLD.map(([name, kind]) => ({ name, ...kind })),
  ...['mother', 'father', 'child'].flatMap(ofMember),
];

/** Facts that only the conditions of persons' items may ask. */
export const PERSON_FACTS: readonly Fact[] = [
  ...ofMember('person'),
  { name: 'person.role', kind: 'word', words: ['mother', 'father', 'child'] },
];
