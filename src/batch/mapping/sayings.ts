import type { Role } from '../../engine/facts/leaves.js';
import { plainText } from '../table/cell.js';

/** What can be said for each word of a fact, beside the word itself. */
type Sayings = Readonly<Record<string, readonly string[]>>;

const INSURANCE = {
  employee: ['职工', '城镇职工', '职工医保', '职工养老', '职工基本医疗保险', '职工基本养老保险'],
  resident: [
    '居民',
    '城乡居民',
    '居民医保',
    '居民养老',
    '城乡居民基本医疗保险',
    '城乡居民基本养老保险',
    '新农合',
  ],
  none: ['无', '未参保', '没有'],
};

/** How rosters usually say the words of each fact, by its path within the member or the household. */
const SAYINGS: Readonly<Record<string, Sayings>> = {
  'hukou.kind': {
    urban: ['城镇', '城市', '非农业', '非农', '城镇户口', '非农业户口'],
    rural: ['农村', '农业', '农村户口', '农业户口'],
  },
  'laterChild.how': { born: ['生育', '再生育'], adopted: ['收养'] },
  'community.kind': { urban: ['居委会', '社区', '城镇'], village: ['村委会', '村', '农村'] },
  'specialAssistance.scheme': {
    death: ['死亡', '独生子女死亡', '失独'],
    disability: ['伤残', '残疾', '独生子女伤残'],
    complication: ['并发症', '手术并发症'],
  },
  'disability.kinds': {
    vision: ['视力', '视力残疾'],
    hearing: ['听力', '听力残疾'],
    speech: ['言语', '言语残疾'],
    intellectual: ['智力', '智力残疾'],
    physical: ['肢体', '肢体残疾'],
    mental: ['精神', '精神残疾'],
    autism: ['孤独症', '自闭症'],
  },
  medicalInsurance: INSURANCE,
  pensionInsurance: INSURANCE,
  selfCare: {
    full: ['自理', '完全自理', '能自理', '能够自理'],
    partial: ['半自理', '部分自理', '半失能'],
    none: ['不能自理', '完全不能自理', '失能', '完全失能'],
  },
  civilCapacity: {
    full: ['完全民事行为能力', '完全'],
    limited: ['限制民事行为能力', '限制'],
    none: ['无民事行为能力', '无'],
  },
  chronicConditions: { hypertension: ['高血压'], diabetes: ['糖尿病'] },
  'residence.kind': {
    home: ['居家', '在家', '家庭'],
    institution: ['机构', '养老机构', '入住机构'],
  },
  'residence.operator': {
    public: ['公立', '公办', '政府举办'],
    'public-private': ['公建民营', '公办民营'],
    private: ['民办', '私立', '民营'],
  },
  education: {
    none: ['无', '未就学', '不在学'],
    compulsory: ['义务教育', '小学', '初中'],
    'senior-high': ['高中', '普通高中'],
    vocational: ['中职', '中专', '中等职业教育', '职高', '技校'],
    undergraduate: ['大学', '本科', '大专', '专科', '普通高校本专科'],
  },
};

const ROLES: Sayings = {
  mother: ['母亲', '母', '女方', '妻', '妻子'],
  father: ['父亲', '父', '男方', '夫', '丈夫'],
  child: ['子女', '孩子', '子', '女', '儿子', '女儿', '独生子女'],
};

const GRADES: Sayings = {
  1: ['一级', '1级', '一', '壹级', 'I', 'I级'],
  2: ['二级', '2级', '二', '贰级', 'II', 'II级'],
  3: ['三级', '3级', '三', '叁级', 'III', 'III级'],
  4: ['四级', '4级', '四', '肆级', 'IV', 'IV级'],
};

const YES = ['是', '有', '对', '真', '√', '✓', 'y', 'yes', 'true', '1'];
const NO = ['否', '无', '没有', '不是', '非', '×', 'x', 'n', 'no', 'false', '0'];

const invert = (sayings: Sayings): Map<string, string> =>
  new Map(
    Object.entries(sayings).flatMap(([word, said]) =>
      [word, ...said].map((text) => [plainText(text).toLowerCase(), word] as const),
    ),
  );

const byFact = new Map(Object.entries(SAYINGS).map(([fact, sayings]) => [fact, invert(sayings)]));

const roles = invert(ROLES);
const grades = invert(GRADES);

const yesAndNo = new Map<string, boolean>([
  ...YES.map((text) => [plainText(text), true] as const),
  ...NO.map((text) => [plainText(text), false] as const),
]);

/** 无 and what is said for it: there is no such thing. */
const NONE: ReadonlySet<string> = new Set(['无', '没有', '未']);
/** What says that something is not known, and leaves the fact out as an empty cell does. */
const UNKNOWN: ReadonlySet<string> = new Set(['不详', '未知', '不清楚', '不明', '待查', '待核实']);

const key = (text: string): string => plainText(text).toLowerCase();

/** The word of a fact that a text says; undefined for none. */
export const wordSaid = (fact: string, text: string): string | undefined =>
  byFact.get(fact)?.get(key(text));

/** The role that a text says; undefined for none. */
export const roleSaid = (text: string): Role | undefined =>
  roles.get(key(text)) as Role | undefined; // the keys of ROLES are roles

/** The grade that a text such as 三级 says; NaN for none. */
export const gradeSaid = (text: string): number => Number(grades.get(key(text)) ?? Number.NaN);

export const yesOrNo = (text: string): boolean | undefined => yesAndNo.get(key(text));

export const saysNone = (text: string): boolean => NONE.has(plainText(text));

export const saysUnknown = (text: string): boolean => UNKNOWN.has(plainText(text));
