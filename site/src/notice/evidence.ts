import { isRole } from '../facts/path.js';
import type { Item } from '../../../src/index.js';

/** What usually proves a fact, by the first part of its name, in the order in which it is listed. */
const PROOFS: Readonly<Record<string, string>> = {
  birthDate: '本人居民身份证',
  age: '本人居民身份证',
  hukou: '户口簿',
  listed: '户口簿',
  onlyChild: '独生子女父母光荣证或其他独生子女证明',
  deceased: '死亡证明（死亡医学证明或户籍注销证明）',
  deathYear: '死亡证明（死亡医学证明或户籍注销证明）',
  disability: '残疾人证',
  laterChild: '再生育或收养情况的证明（出生医学证明、收养登记证）',
  specialAssistance: '计划生育特别扶助金领取凭证',
  careCard: '计划生育特殊家庭扶助卡（证）',
  medicalInsurance: '基本医疗保险参保凭证',
  pensionInsurance: '基本养老保险参保凭证',
  maternityInsurance: '生育保险参保凭证',
  hospital: '住院证明和出院小结',
  hospitalStays: '住院证明和出院小结',
  majorIllness: '诊断证明和医疗费用票据',
  chronicConditions: '诊断证明',
  dementia: '诊断证明',
  selfCare: '生活自理能力评估结果',
  assessedSevere: '长期护理评估结果',
  civilCapacity: '民事行为能力的认定文书',
  residence: '居住证明或养老机构入住协议',
  lowIncome: '经济困难的证明',
  previousYearIncome: '上年度收入证明',
  povertyRelief: '建档立卡脱贫户证明',
  housingDifficulty: '住房情况证明',
  education: '在读证明',
  fertility: '再生育治疗的诊疗证明',
  pregnant: '诊断证明',
  suddenHardship: '突发事件的证明材料',
  determinations: '主管部门的认定文书',
};

/** What to bring for some items: proofs of the facts that decided them or are still open, each once. */
export function evidenceFor(items: readonly Item[]): string[] {
  const paths = items.flatMap(({ because, needs, outcome }) =>
    outcome === 'undetermined' ? needs : because.map(({ fact }) => fact),
  );
  const names = new Set(
    paths.map((path) => {
      const [first = '', second = ''] = path.split('.');
      return isRole(first) ? second : first;
    }),
  );
  const proofs = Object.entries(PROOFS).filter(([name]) => names.has(name));
  return [...new Set(proofs.map(([, proof]) => proof))];
}
