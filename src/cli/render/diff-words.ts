import type { ChangeKind } from '../../analysis/diff/change.js';
import type { Movement } from '../../analysis/impact/movement.js';
import { EN as BENEFIT_EN } from './words-en.js';
import { ZH as BENEFIT_ZH } from './words-zh.js';
import type { BenefitWords, Language } from './words.js';

/** Everything that the rendering of a comparison says in one language. */
export interface DiffWords {
  readonly language: Language;
  readonly benefit: BenefitWords;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly both: string;
  readonly comma: string;
  readonly colon: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly once: string;
  /** What the parts of changes are called. */
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<'issued' | 'draft', string>>;
  readonly forces: Readonly<Record<'mandatory' | 'encouraged' | 'discretionary', string>>;
  readonly festivals: Readonly<Record<'spring-festival' | 'mid-autumn' | 'double-ninth', string>>;
  readonly quoted: (quote: string) => string;
  readonly since: (day: string) => string;
  readonly undated: string;
  readonly parts: (payer: string, parts: number) => string;
  readonly otherReading: string;
  readonly same: string;
  readonly count: (count: number) => string;
  readonly days: (before: string | null, after: string | null) => string;
  readonly needs: Readonly<Record<'minor' | 'patch', string>>;
  readonly tooLow: (from: string, to: string) => string;
  readonly columns: Readonly<Record<'clause' | 'item' | 'change' | 'since', string>>;
  readonly sources: string;
  readonly sameSource: string;
  readonly newPack: (name: string, count: number) => string;
  readonly goneFile: string;
  readonly legend: string;
  readonly impact: ImpactWords;
}

/** What is said of the impact on households. */
export interface ImpactWords {
  readonly title: (households: number, day: string) => string;
  readonly movements: Readonly<Record<Movement, string>>;
  readonly total: string;
  readonly yearly: string;
  readonly difference: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly payers: string;
  readonly unknownPayer: string;
  readonly apart: string;
  readonly persons: (before: number, after: number) => string;
  readonly note: string;
}

const ZH: DiffWords = {
  language: 'zh',
  benefit: BENEFIT_ZH.benefit,
  kinds: {
    added: '新增',
    removed: '取消',
    amount: '金额',
    condition: '条件',
    benefit: '给予方式',
    basis: '依据',
    funding: '资金',
    dates: '日期',
    force: '效力',
    text: '文字',
  },
  title: '政策比较',
  before: '前',
  after: '后',
  both: '前后',
  comma: '，',
  colon: '：',
  none: '无',
  yes: '是',
  no: '否',
  once: '一次性',
  fields: {
    status: '状态',
    from: '施行日',
    through: '最后一日',
    published: '公布',
    kind: '种类',
    per: '计算单位',
    every: '频次',
    limit: '限度',
    festivals: '节日',
    onApplication: '须申请',
    basis: '依据',
    setBy: '数额规定者',
    by: '标准制定者',
    authority: '认定机关',
    repeals: '废止',
    title: '名称',
    note: '说明',
    clause: '条款',
    number: '文号',
    issuer: '发文机关',
    citations: '引文',
    test: '认定事项',
    readings: '涉及的读法',
    reading: '读法',
    question: '问题',
    options: '可选',
    taken: '所取',
    why: '理由',
    term: '用语',
    parameter: '标准',
    text: '原文',
  },
  statuses: { issued: '已印发', draft: '征求意见稿' },
  forces: { mandatory: '应当给予', encouraged: '鼓励', discretionary: '可以给予' },
  festivals: { 'spring-festival': '春节', 'mid-autumn': '中秋节', 'double-ninth': '重阳节' },
  quoted: (quote) => `“${quote}”`,
  since: (day) => `自${day}起`,
  undated: '施行日未定',
  parts: (payer, parts) => `${payer}${String(parts)}份`,
  otherReading: '只在另取读法时不同',
  same: '没有不同。',
  count: (count) => `共${String(count)}处变动`,
  days: (before, after) =>
    `金额和条件按各自的日子比较：前${before ?? '（没有写日子）'}，后${after ?? '（没有写日子）'}。`,
  needs: {
    minor: '编码的版本号：结果有变，至少升次版本（minor），不能只升修订号（patch）。',
    patch: '编码的版本号：只有文字变动，升修订号（patch）即可。',
  },
  tooLow: (from, to) => `版本号 ${from} → ${to} 升得不够。`,
  columns: { clause: '条款', item: '项目', change: '变动', since: '自' },
  sources: '原文对照',
  sameSource: '两个版本出自同一份原文：底色为前者引用，下划线为后者引用。',
  newPack: (name, count) => `新的规则包 ${name}，${String(count)}项。`,
  goneFile: '规则包已删除。',
  legend: '本比较由规则包生成，以文件原文为准。',
  impact: {
    title: (households, day) => `对${String(households)}户的影响（按${day}）`,
    movements: {
      gained: '新得',
      lost: '失去',
      more: '增加',
      less: '减少',
      other: '改变',
      same: '不变',
      unsettled: '变为待定',
      settled: '不再待定',
      open: '仍待定',
    },
    total: '合计',
    yearly: '一年合计',
    difference: '差额',
    floor: '最低额',
    ceiling: '最高额',
    payers: '由谁出资',
    unknownPayer: '文中未写明',
    apart: '不按年计',
    persons: (before, after) => `${String(before)}人（户）→ ${String(after)}人（户）`,
    note: '人次：每户每名受益人计一次；合计一行按户计，每户一次。待定的不计入金额。每月×12，节日×节日数，一次性和每年×1。两版按同一天计算，标准自身的调整不在此列。',
  },
};

const EN: DiffWords = {
  language: 'en',
  benefit: BENEFIT_EN.benefit,
  kinds: {
    added: 'added',
    removed: 'removed',
    amount: 'amount',
    condition: 'condition',
    benefit: 'benefit',
    basis: 'basis',
    funding: 'funding',
    dates: 'dates',
    force: 'force',
    text: 'text',
  },
  title: 'Comparison',
  before: 'before',
  after: 'after',
  both: 'both',
  comma: ', ',
  colon: ': ',
  none: 'none',
  yes: 'yes',
  no: 'no',
  once: 'once',
  fields: {
    status: 'status',
    from: 'in force from',
    through: 'last day',
    published: 'published',
    kind: 'kind',
    per: 'counted by',
    every: 'how often',
    limit: 'limit',
    festivals: 'festivals',
    onApplication: 'on application',
    basis: 'basis',
    setBy: 'amount set by',
    by: 'figure set by',
    authority: 'authority',
    repeals: 'repeals',
    title: 'title',
    note: 'note',
    clause: 'clause',
    number: 'number',
    issuer: 'issuer',
    citations: 'quotes',
    test: 'test',
    readings: 'readings concerned',
    reading: 'reading',
    question: 'question',
    options: 'options',
    taken: 'taken',
    why: 'why',
    term: 'term',
    parameter: 'parameter',
    text: 'source text',
  },
  statuses: { issued: 'issued', draft: 'draft for comment' },
  forces: { mandatory: 'mandatory', encouraged: 'encouraged', discretionary: 'discretionary' },
  festivals: {
    'spring-festival': 'Spring Festival',
    'mid-autumn': 'Mid-Autumn',
    'double-ninth': 'Double Ninth',
  },
  quoted: (quote) => `“${quote}”`,
  since: (day) => `from ${day}`,
  undated: 'no first day yet',
  parts: (payer, parts) => `${payer} ${String(parts)}`,
  otherReading: 'only under another reading',
  same: 'No difference.',
  count: (count) => `${String(count)} change${count === 1 ? '' : 's'}`,
  days: (before, after) =>
    `Amounts and conditions as they stand on ${before ?? 'no stated day'} before and ${after ?? 'no stated day'} after.`,
  needs: {
    minor: 'Version of the encoding: results change, so at least a minor version, never a patch.',
    patch: 'Version of the encoding: only wording changes, so a patch will do.',
  },
  tooLow: (from, to) => `The version ${from} → ${to} is not raised far enough.`,
  columns: { clause: 'Clause', item: 'Item', change: 'Change', since: 'Since' },
  sources: 'The texts side by side',
  sameSource: 'Both revisions come from one text: shaded is what the first cites, underlined what the second cites.',
  newPack: (name, count) => `A new pack, ${name}, with ${String(count)} items.`,
  goneFile: 'The pack is gone.',
  legend: 'Made from the rule packs; the documents themselves prevail.',
  impact: {
    title: (households, day) => `What it means for ${String(households)} households (on ${day})`,
    movements: {
      gained: 'gain',
      lost: 'lose',
      more: 'more',
      less: 'less',
      other: 'changed',
      same: 'same',
      unsettled: 'become undetermined',
      settled: 'cease to be',
      open: 'still undetermined',
    },
    total: 'in all',
    yearly: 'per year',
    difference: 'difference',
    floor: 'least',
    ceiling: 'most',
    payers: 'Who pays',
    unknownPayer: 'not stated',
    apart: 'Not counted by the year',
    persons: (before, after) => `${String(before)} → ${String(after)} beneficiaries`,
    note: 'Every beneficiary of a household counts once, in the row of totals every household once. What is undetermined is in no sum. Monthly ×12, festivals × their number, once and yearly ×1. Both revisions are asked on the same day, so a rate that rose for both makes no difference.',
  },
};

/** The words of a language. */
export const diffWords = (language: Language): DiffWords => (language === 'zh' ? ZH : EN);
