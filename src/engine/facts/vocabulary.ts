import { assistanceFacts } from './assistance.js';
import { HOUSEHOLD_LEAVES, MEMBER_LEAVES, ROLES } from './leaves.js';
import type { HouseholdLeaf, MemberLeaf, Role } from './leaves.js';
import { dayOf, given, happened, since, yearOfDay, yearsSince } from './define.js';
import { hospitalFacts } from './hospital.js';
import type { FactDefinition, Text } from './types.js';

const household = (leaf: HouseholdLeaf, zh: string, en: string): FactDefinition =>
  given(leaf, HOUSEHOLD_LEAVES[leaf], zh, en);
const member = (leaf: MemberLeaf, zh: string, en: string): FactDefinition =>
  given(leaf, MEMBER_LEAVES[leaf], zh, en);

/** How a member is called in texts. */
export const ROLE_TITLES: Readonly<Record<Role, Text>> = {
  mother: { zh: '母亲', en: 'mother' },
  father: { zh: '父亲', en: 'father' },
  child: { zh: '子女', en: 'child' },
};

/** Whether a person lives or has died, on a day; a person who is not listed does neither. */
const alive = (living: boolean, zh: string, en: string): FactDefinition => ({
  type: { kind: 'boolean' },
  title: { zh, en },
  leaves: ['listed', 'deathDate'],
  read:
    ([listed = 0, death = 0]) =>
    (leaves, day) => {
      const isListed = leaves[listed];
      if (isListed !== true) return isListed === undefined ? undefined : false;
      const died = leaves[death];
      if (died === undefined) return undefined;
      return (typeof died === 'number' && died <= day) !== living;
    },
  changes: () => [{ kind: 'own-day', leaf: 'deathDate', after: 0 }],
});

/** Which of the members a person is: known from the item, so that it reads no fact. */
export const ROLE_FACT: FactDefinition = {
  type: { kind: 'word', values: ROLES },
  title: { zh: '身份', en: 'role' },
  leaves: [],
  read: () => () => undefined,
  changes: () => [],
};

/** What a condition can ask of a member, as `mother.…`, `father.…`, `child.…` or `person.…`. */
export const MEMBER_FACTS: Readonly<Record<string, FactDefinition>> = {
  listed: member('listed', '有此人', 'there is such a person'),
  living: alive(true, '在世', 'living'),
  deceased: alive(false, '已去世', 'has died'),
  age: yearsSince('birthDate', 'age', '年龄', 'age'),
  deathDate: dayOf('deathDate', '去世日期', 'day of death'),
  deathYear: yearOfDay('deathDate', '去世年份', 'year of death'),
  'hukou.code': member('hukou.code', '户籍区划代码', 'hukou code'),
  'hukou.kind': member('hukou.kind', '户口类别', 'kind of hukou'),
  ...assistanceFacts,
  'disability.grade': since(
    'disability.grade',
    MEMBER_LEAVES['disability.grade'],
    'disability.certifiedOn',
    '残疾等级',
    'grade of disability',
  ),
  'disability.kinds': since(
    'disability.kinds',
    MEMBER_LEAVES['disability.kinds'],
    'disability.certifiedOn',
    '残疾类别',
    'kinds of disability',
  ),
  'disability.certifiedOn': dayOf('disability.certifiedOn', '残疾评定日期', 'day of certification'),
  'disability.year': yearOfDay('disability.certifiedOn', '残疾评定年份', 'year of certification'),
  medicalInsurance: member('medicalInsurance', '医疗保险', 'medical insurance'),
  pensionInsurance: member('pensionInsurance', '养老保险', 'pension insurance'),
  maternityInsurance: member(
    'maternityInsurance',
    '城镇职工生育保险',
    'maternity insurance for employees',
  ),
  selfCare: member('selfCare', '生活自理能力', 'ability to care for oneself'),
  dementia: member('dementia', '失智', 'dementia'),
  mobilityImpaired: member('mobilityImpaired', '行动不便', 'impaired mobility'),
  civilCapacity: member('civilCapacity', '民事行为能力', 'civil capacity'),
  chronicConditions: member('chronicConditions', '慢性病', 'chronic conditions'),
  careCard: member('careCard', '持有扶助卡（证）', "holds the scheme's card"),
  'residence.kind': member('residence.kind', '居住方式', 'kind of residence'),
  'residence.code': member('residence.code', '居住地区划代码', 'code of residence'),
  'residence.operator': member('residence.operator', '养老机构性质', 'operator of the institution'),
  ...hospitalFacts,
  'majorIllness.year': member('majorIllness.year', '患重大疾病年份', 'year of the major illness'),
  'majorIllness.hospitalised': member(
    'majorIllness.hospitalised',
    '因重大疾病住院',
    'in hospital for the major illness',
  ),
  'majorIllness.ownPayment': member(
    'majorIllness.ownPayment',
    '个人实际支付医疗费用',
    'own payment for the major illness',
  ),
  'majorIllness.severeHardship': member(
    'majorIllness.severeHardship',
    '因病基本生活严重困难',
    'severe hardship through the major illness',
  ),
  pregnant: member('pregnant', '怀孕', 'pregnant'),
  pastChildbearing: member('pastChildbearing', '已超生育期', 'past childbearing'),
  education: member('education', '就读阶段', 'education'),
  seekingWork: member('seekingWork', '有就业创业愿望', 'seeking work'),
  ableToWork: member('ableToWork', '有就业创业能力', 'able to work'),
  needsCare: member('needsCare', '有照护需求', 'needs care'),
  assessedSevere: member('assessedSevere', '经评估重度失能', 'assessed as severely disabled'),
};

/** What a condition can ask of the household. */
export const HOUSEHOLD_FACTS: Readonly<Record<string, FactDefinition>> = {
  onlyChild: household('onlyChild', '独生子女', 'only child'),
  rural: household('rural', '农村家庭', 'rural household'),
  lowIncome: household('lowIncome', '生活贫困', 'poor'),
  housingDifficulty: household('housingDifficulty', '住房困难', 'housing difficulty'),
  povertyRelief: household('povertyRelief', '建档立卡脱贫户', 'registered out of poverty'),
  previousYearIncome: household(
    'previousYearIncome',
    '上年度家庭总收入',
    'household income of the year before',
  ),
  wantsChild: household('wantsChild', '再生育意愿', 'wants another child'),
  wantsAdoption: household('wantsAdoption', '收养意愿', 'wants to adopt'),
  legalMatter: household('legalMatter', '符合法律援助的事项', 'a matter for legal aid'),
  'laterChild.on': dayOf('laterChild.on', '再生育或收养日期', 'day of the later child'),
  'laterChild.exists': happened('laterChild.on', '再生育或收养子女', 'a later child'),
  'laterChild.how': since(
    'laterChild.how',
    HOUSEHOLD_LEAVES['laterChild.how'],
    'laterChild.on',
    '再生育或收养',
    'how the later child came',
  ),
  'laterChild.assistedReproduction': since(
    'laterChild.assistedReproduction',
    HOUSEHOLD_LEAVES['laterChild.assistedReproduction'],
    'laterChild.on',
    '辅助生殖成功',
    'born through assisted reproduction',
  ),
  'laterChild.year': yearOfDay('laterChild.on', '再生育或收养年份', 'year of the later child'),
  'laterChild.age': yearsSince(
    'laterChild.on',
    'years',
    '再生育或收养满',
    'with a later child for',
  ),
  'fertility.treatmentYears': yearsSince(
    'fertility.treatmentSince',
    'years',
    '再生育治疗',
    'in fertility treatment for',
  ),
  'fertility.pregnant': household('fertility.pregnant', '治疗后已孕', 'pregnant after treatment'),
  'fertility.furtherTreatmentNeeded': household(
    'fertility.furtherTreatmentNeeded',
    '需要继续再生育治疗',
    'further treatment needed',
  ),
  'fertility.assistedReproductionNeeded': household(
    'fertility.assistedReproductionNeeded',
    '确需辅助生殖技术',
    'assisted reproduction needed',
  ),
  'suddenHardship.happened': happened(
    'suddenHardship.on',
    '突发事件致生活困难',
    'hardship through a sudden event',
  ),
  'suddenHardship.year': yearOfDay('suddenHardship.on', '突发事件年份', 'year of the event'),
  'community.kind': household('community.kind', '村（居）委会类别', 'kind of committee'),
  'community.collectiveEconomy': household(
    'community.collectiveEconomy',
    '有集体经济',
    'has a collective economy',
  ),
  'community.handledFuneral': household(
    'community.handledFuneral',
    '办理丧葬事宜',
    'handled the funeral',
  ),
};
