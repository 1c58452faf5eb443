import type { BatchWords } from './batch-words.js';
import { ZH } from './words-zh.js';

const percent = (part: number): string => `${String(Math.floor(part * 100))}%`;

function time(seconds: number | null): string {
  if (seconds === null) return '';
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60)
    return `，剩余${String(Math.floor(minutes / 60))}小时${String(minutes % 60)}分`;
  return minutes > 0
    ? `，剩余${String(minutes)}分${String(seconds % 60)}秒`
    : `，剩余${String(seconds)}秒`;
}

/** What is said of a batch in Chinese. */
export const BATCH_ZH: BatchWords = {
  benefit: ZH.benefit,
  colon: '：',
  comma: '，',
  title: (days) => `批量评估（${days}）`,
  tiles: {
    households: '户已评估',
    rejects: '户退回',
    eligible: '户至少可享受一项',
    undetermined: '户至少一项不能确定',
  },
  columns: {
    item: '项目',
    eligible: '可以享受',
    undetermined: '尚不能确定',
    ineligible: '不符合',
    payer: '由谁出资',
    month: '月份',
    benefit: '待遇',
    count: '人次',
    fact: '缺少的情况',
    households: '户数',
    items: '关系到的项目（人次）',
    open: '没有定额（人次）',
    total: '合计',
  },
  summed: { exact: '文件写定', atLeast: '不少于', atMost: '不超过', between: '区间' },
  open: { ratio: '按比例', setBy: '由他方规定', none: '无数额', undetermined: '尚不能确定' },
  unknownPayer: '（文中未写明）',
  sections: {
    items: '谁享受什么',
    payers: '由谁出多少钱（元）',
    months: '分月预算（元）',
    event: '按事项发给，只列事项（元）',
    apart: '不能合计的待遇',
    amounts: '给多少',
    facts: '最缺哪些情况',
  },
  notes: {
    day: [
      '人次：每户每名受益人计一次。元：一年合计，每月×12，节日×节日数，一次性和每年×1。',
      '写定的金额、下限、上限、区间各自合计，从不相加。待定的、由他方规定的、没有数额的，不在任何金额之内。',
    ],
    window: [
      '人次：每户每名受益人计一次，取期间内最好的结果。每月的：所及的每个月计一次；每年的：在该年首个合格之日所在的月计一次；节日的：计在节日所在的月。',
      '同一项目在一个月（年）内跨两段的只计一次，按先到的一段。一次性的：期间内才开始合格的，按开始之日单列，不进分月预算。按日、按例的不合计。',
      '写定的金额、下限、上限、区间各自合计，从不相加。待定的、由他方规定的、没有数额的，不在任何金额之内。',
    ],
    decisions: ['只有结论（--decisions）：不含发放频次、出资和缺少的情况，因此没有合计金额。'],
  },
  moreFacts: (count) => `另有${String(count)}种`,
  progress: {
    line: (count, part, rate, left) =>
      `${String(count)}户，${percent(part)}，每秒${String(rate)}户${time(left)}`,
    bar: (count, rate, left) => `${String(count)}户  每秒${String(rate)}户${time(left)}`,
  },
  written: (path, count) => `退回${String(count)}户，见 ${path}`,
  legend:
    '本结果由程序按所列文件和所给情况得出，不是主管部门的决定。没有给出的情况按“不清楚”处理，不按“没有”处理。',
};
