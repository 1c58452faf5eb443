// Which facts there are and which parts they have, for finding everything that a household leaves out.

/** Facts of a member that may be unknown, with the parts of those that are objects. */
export const MEMBER_FACTS: Readonly<Record<string, readonly string[]>> = {
  birthDate: [],
  hukou: ['code', 'kind'],
  specialAssistance: ['scheme', 'since', 'through'],
  disability: ['grade', 'certifiedOn', 'kinds'],
  medicalInsurance: [],
  pensionInsurance: [],
  maternityInsurance: [],
  selfCare: [],
  dementia: [],
  mobilityImpaired: [],
  civilCapacity: [],
  chronicConditions: [],
  careCard: [],
  residence: ['kind', 'code', 'operator'],
  hospitalStays: [],
  majorIllness: ['year', 'hospitalised', 'ownPayment', 'severeHardship'],
  pregnant: [],
  pastChildbearing: [],
  education: [],
  seekingWork: [],
  ableToWork: [],
  needsCare: [],
  assessedSevere: [],
};

export const HOUSEHOLD_FACTS: Readonly<Record<string, readonly string[]>> = {
  onlyChild: [],
  laterChild: ['how', 'on', 'assistedReproduction'],
  rural: [],
  lowIncome: [],
  housingDifficulty: [],
  povertyRelief: [],
  previousYearIncome: [],
  wantsChild: [],
  wantsAdoption: [],
  fertility: ['treatmentSince', 'pregnant', 'furtherTreatmentNeeded', 'assistedReproductionNeeded'],
  suddenHardship: ['on'],
  legalMatter: [],
  community: ['kind', 'collectiveEconomy', 'handledFuneral'],
};

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  scheme: ['death', 'disability', 'complication'],
  medicalInsurance: ['resident', 'employee', 'none'],
  pensionInsurance: ['resident', 'employee', 'none'],
  selfCare: ['none', 'partial', 'full'],
  civilCapacity: ['none', 'limited', 'full'],
  operator: ['public', 'public-private', 'private'],
  education: ['senior-high', 'vocational', 'undergraduate', 'compulsory', 'none'],
  how: ['born', 'adopted'],
};

export const DISABILITY_KINDS = [
  'vision',
  'hearing',
  'speech',
  'intellectual',
  'physical',
  'mental',
  'autism',
];
