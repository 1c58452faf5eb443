import { ROLES } from '../../engine/facts/leaves.js';
import type { Role } from '../../engine/facts/leaves.js';
import { columnKey } from '../table/cell.js';

/** What headings call whom; the longest beginning counts. */
const OWNERS: Readonly<Record<Role, readonly string[]>> = {
  mother: ['母亲', '女方', '妻子', '母'],
  father: ['父亲', '男方', '丈夫', '父'],
  child: ['独生子女', '子女', '孩子', '小孩', '死亡子女', '残疾子女', '伤残子女'],
};

/** What headings call the facts of a member; `''` is the member itself. */
const OF_MEMBER: Readonly<Record<string, readonly string[]>> = {
  '': ['姓名', '名字'],
  birthDate: ['出生日期', '出生年月日', '生日', '出生时间', '出生'],
  deathDate: ['死亡日期', '去世日期', '死亡时间', '去世时间', '逝世日期', '亡故日期'],
  'hukou.code': ['户籍地行政区划代码', '户籍代码', '户籍地代码', '行政区划代码', '户籍地编码'],
  'hukou.kind': ['户口性质', '户籍性质', '户口类型', '户籍类型'],
  'specialAssistance.scheme': ['扶助类别', '特扶类别', '特别扶助类别', '特别扶助类型'],
  'specialAssistance.since': ['开始领取日期', '特扶起始日期', '扶助起始日期'],
  'specialAssistance.through': ['领取截止日期', '特扶截止日期', '扶助截止日期'],
  'disability.grade': ['残疾等级', '伤残等级', '残疾级别'],
  'disability.certifiedOn': [
    '评定日期',
    '残疾评定日期',
    '残疾证发证日期',
    '发证日期',
    '残疾鉴定日期',
  ],
  'disability.kinds': ['残疾类别', '残疾类型', '伤残类别'],
  medicalInsurance: ['基本医疗保险', '医疗保险', '医保', '医保类型', '医疗保险类型'],
  pensionInsurance: ['基本养老保险', '养老保险', '养老保险类型'],
  maternityInsurance: ['生育保险'],
  selfCare: ['生活自理能力', '自理能力', '自理情况'],
  dementia: ['失智', '是否失智'],
  mobilityImpaired: ['行动不便', '是否行动不便'],
  civilCapacity: ['民事行为能力'],
  chronicConditions: ['慢性病', '慢病', '慢性病种类'],
  careCard: ['扶助卡(证)', '扶助卡', '扶助证', '联系卡', '是否持扶助卡'],
  'residence.kind': ['居住方式', '居住情况'],
  'residence.code': ['居住地行政区划代码', '居住地代码'],
  'residence.operator': ['机构性质'],
  hospitalStays: ['住院情况', '住院', '住院时间'],
  pregnant: ['怀孕', '是否怀孕'],
  education: ['就学阶段', '在读阶段', '学段'],
  seekingWork: ['求职', '是否求职'],
  ableToWork: ['有劳动能力', '劳动能力', '是否有劳动能力'],
  needsCare: ['有照护需求', '照护需求'],
  assessedSevere: ['评估为重度失能', '重度失能'],
};

const OF_HOUSEHOLD: Readonly<Record<string, readonly string[]>> = {
  onlyChild: ['独生子女', '是否独生子女', '独生子女家庭', '是否独生子女家庭'],
  laterChild: ['再生育或收养子女', '是否再生育', '再生育', '是否再生育或收养', '是否再生育收养'],
  'laterChild.how': ['再生育方式'],
  'laterChild.on': ['出生或收养日期', '再生育日期', '再生育或收养日期', '收养日期'],
  rural: ['农村家庭', '是否农村家庭', '是否农村'],
  lowIncome: ['生活贫困', '是否贫困', '是否生活贫困', '低保', '是否低保'],
  housingDifficulty: ['住房困难', '是否住房困难'],
  povertyRelief: ['建档立卡脱贫户', '脱贫户', '是否脱贫户', '建档立卡'],
  previousYearIncome: ['上年度家庭收入', '家庭年收入', '上年家庭收入', '家庭收入'],
  wantsChild: ['再生育意愿', '是否有再生育意愿'],
  wantsAdoption: ['收养意愿', '是否有收养意愿'],
  'suddenHardship.on': ['突发困难日期', '突发事件日期'],
  legalMatter: ['法律援助事项', '法律援助'],
  'community.kind': ['社区类型', '村居类型'],
};

const FAMILY = ['家庭编号', '户编号', '家庭编码', '户号', '家庭户号', '家庭档案号', '档案编号'];
const ROLE = ['家庭角色', '角色', '成员身份', '家庭成员关系', '与子女关系', '成员类别'];
const ID_NUMBER = ['身份证号', '身份证号码', '公民身份号码', '身份证', '证件号码'];

const invert = (table: Readonly<Record<string, readonly string[]>>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([path, names]) =>
      names.map((name) => [columnKey(name), path] as const),
    ),
  );

const ofMember = invert(OF_MEMBER);
const ofHousehold = invert(OF_HOUSEHOLD);
const owners = ROLES.flatMap((role) => OWNERS[role].map((name) => ({ role, name }))).sort(
  (one, other) => other.name.length - one.name.length,
);

/** What a heading is likely to mean. */
export type Guess =
  | { readonly kind: 'family' | 'role' }
  | { readonly kind: 'fact'; readonly path: string; readonly isIdNumber: boolean };

function memberGuess(owner: Role | 'person', name: string): Guess | null {
  const isIdNumber = ID_NUMBER.includes(name);
  const local = isIdNumber ? 'birthDate' : ofMember.get(name);
  // The name of a row's own person says nothing: that there is one is known.
  if (local === undefined || (local === '' && owner === 'person')) return null;
  return { kind: 'fact', path: local === '' ? owner : `${owner}.${local}`, isIdNumber };
}

/** What a heading is likely to mean; null where nothing is known of it. */
export function guessHeading(heading: string, isPersonRow: boolean): Guess | null {
  const name = columnKey(heading);
  if (FAMILY.includes(name)) return { kind: 'family' };
  if (ROLE.includes(name)) return { kind: 'role' };
  const path = ofHousehold.get(name);
  if (path !== undefined) return { kind: 'fact', path, isIdNumber: false };
  if (isPersonRow) return memberGuess('person', name);
  const owner = owners.find((each) => name.startsWith(each.name));
  return owner ? memberGuess(owner.role, name.slice(owner.name.length)) : null;
}
