import type { FamilyFacts } from '../families/facts.js';

/**
 * The decisions of 汴政办〔2023〕24号 as a good programmer would write them for this one document and day: no dates, no reasons, no unknowns. In the
 * order of the pack's items; for each, the mother before the father before the child.
 */
export function decideByHand(facts: FamilyFacts): readonly boolean[] {
  const { mother, father, child, decided } = facts;

  // Preamble: the only child has died or is disabled to grade 3 or graver, and there is no later child.
  const childDied = facts.onlyChild && child.deceased;
  const childDisabled = facts.onlyChild && child.living && child.disability.grade <= 3;
  const bereaved = childDied && !facts.laterChild.exists;
  const disabledChild = childDisabled && !facts.laterChild.exists;
  const special = bereaved || disabledChild;

  const forMother = mother.living && mother.hukou.local;
  const forFather = father.living && father.hukou.local;
  const forChild = child.living && child.hukou.local;
  const forHousehold =
    (mother.living || father.living || child.living) && (mother.hukou.local || father.hukou.local);
  const specialMother = forMother && special;
  const specialFather = forFather && special;
  const specialHousehold = forHousehold && special;

  // 三（一）1: the wife is 49 or older, by her date of birth.
  const assisted = bereaved && mother.age >= 49;

  // 三（二）4: parents of 60 or older, at home or in an institution.
  const elderMother = specialMother && mother.age >= 60;
  const elderFather = specialFather && father.age >= 60;
  const motherAtHome = mother.residence.kind === 'home';
  const fatherAtHome = father.residence.kind === 'home';
  const elderMotherIn = elderMother && mother.residence.kind === 'institution';
  const elderFatherIn = elderFather && father.residence.kind === 'institution';
  const motherInPublic = elderMotherIn && mother.residence.operator === 'public';
  const fatherInPublic = elderFatherIn && father.residence.operator === 'public';

  const residentMother = mother.medicalInsurance === 'resident';
  const residentFather = father.medicalInsurance === 'resident';

  // 三（三）6: in hospital, for at most 90 days of the year.
  const motherInHospital = mother.hospital.today && mother.hospital.daysThisYear <= 90;
  const fatherInHospital = father.hospital.today && father.hospital.daysThisYear <= 90;

  // 三（三）7: couples that wish for another child after the loss, with or without a later one.
  const wishing = (childDied || childDisabled) && facts.wantsChild;
  const wishingMother = forMother && wishing;
  const wishingFather = forFather && wishing;

  const needsHousing = facts.lowIncome && facts.housingDifficulty;

  // 三（四）15 and 16: the child's schooling, devices and rehabilitation from 0 to 6.
  const isPupil =
    child.education === 'senior-high' ||
    child.education === 'vocational' ||
    child.education === 'undergraduate';
  const { kinds, grade, certifiedOn } = child.disability;
  const isRehabilitated =
    kinds.includes('vision') ||
    kinds.includes('hearing') ||
    kinds.includes('intellectual') ||
    kinds.includes('speech') ||
    kinds.includes('autism') ||
    kinds.includes('physical');

  // 三（五）17: whoever died before the child's death or disability, or after a later child had come, was no parent of a special family.
  const disabledOn = grade <= 3 ? certifiedOn : Number.POSITIVE_INFINITY;
  const lossOn = child.deceased ? Math.min(child.deathDate, disabledOn) : disabledOn;
  const laterOn = facts.laterChild.exists ? facts.laterChild.on : Number.POSITIVE_INFINITY;
  const wasSpecial = (death: number): boolean =>
    facts.onlyChild && death >= lossOn && death < laterOn;

  return [
    // 三（一）1, 2
    forMother && assisted,
    forFather && assisted,
    forMother && disabledChild && mother.decided.specialAssistanceDisability,
    forFather && disabledChild && father.decided.specialAssistanceDisability,
    forMother && bereaved,
    forFather && bereaved,
    forHousehold && bereaved && decided.oneOffRelief,
    // 三（二）3, 4
    specialMother && mother.pensionInsurance === 'resident',
    specialFather && father.pensionInsurance === 'resident',
    elderMother,
    elderFather,
    motherInPublic,
    fatherInPublic,
    motherInPublic,
    fatherInPublic,
    elderMotherIn && mother.residence.operator === 'public-private',
    elderFatherIn && father.residence.operator === 'public-private',
    elderMother && motherAtHome,
    elderFather && fatherAtHome,
    forMother && bereaved && motherAtHome,
    forFather && bereaved && fatherAtHome,
    forMother && assisted && mother.selfCare === 'none',
    forFather && assisted && father.selfCare === 'none',
    // 三（三）5
    specialMother && residentMother,
    specialFather && residentFather,
    specialHousehold && decided.medicalAssistance,
    specialHousehold,
    elderMother && mother.mobilityImpaired,
    elderFather && father.mobilityImpaired,
    specialMother && mother.careCard,
    specialFather && father.careCard,
    specialMother,
    specialFather,
    specialMother,
    specialFather,
    // 三（三）6
    forMother && bereaved,
    forFather && bereaved,
    forMother && bereaved && motherInHospital,
    forFather && bereaved && fatherInHospital,
    // 三（三）7
    wishingMother && (mother.maternityInsurance || residentMother),
    wishingFather && (father.maternityInsurance || residentFather),
    wishingMother && facts.rural,
    wishingFather && facts.rural,
    wishingMother && facts.rural,
    forHousehold && wishing && facts.fertility.assistedReproductionNeeded,
    // 三（四）8 to 14
    specialHousehold,
    specialMother && mother.civilCapacity === 'none',
    specialFather && father.civilCapacity === 'none',
    forChild && special && child.civilCapacity === 'none' && child.age >= 18,
    specialHousehold,
    specialHousehold,
    specialHousehold && !facts.rural && needsHousing,
    specialHousehold && facts.rural && decided.ruralHousingPriority,
    specialHousehold && facts.wantsAdoption && decided.adoptionPriority,
    specialHousehold && facts.legalMatter,
    specialHousehold && facts.povertyRelief,
    // 三（四）15, 16
    forChild && disabledChild && isPupil && child.decided.studentAidPriority,
    specialMother && mother.decided.assistiveDevices,
    specialFather && father.decided.assistiveDevices,
    forChild && special && child.decided.assistiveDevices,
    forChild && special && child.age < 7 && isRehabilitated && child.decided.childRehabilitation,
    // 三（五）17, on death
    mother.deceased && mother.hukou.local && wasSpecial(mother.deathDate),
    father.deceased && father.hukou.local && wasSpecial(father.deathDate),
  ];
}
