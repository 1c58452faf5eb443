import type { Outcome } from '../../generated/assessment.types.js';
import type { Language } from '../render/words.js';

/** The columns of a table of results. */
export const COLUMNS = [
  'line',
  'household',
  'id',
  'title',
  'who',
  'outcome',
  'benefit',
  'exact',
  'least',
  'most',
  'from',
  'through',
  'dates',
  'payers',
  'clause',
  'needs',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** What tables of results and of rejects say in one language. */
export interface TableWords {
  readonly sheet: string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly rejects: Readonly<Record<'line' | 'column' | 'path' | 'code' | 'reason', string>>;
  /** For a row that is right, of a family that is rejected. */
  readonly other: string;
}

const ZH: TableWords = {
  sheet: '待遇',
  columns: {
    line: '原表行号',
    household: '家庭编号',
    id: '项目编号',
    title: '项目',
    who: '给谁',
    outcome: '结果',
    benefit: '给什么、多少',
    exact: '金额（元）',
    least: '不少于（元）',
    most: '不超过（元）',
    from: '起',
    through: '止',
    dates: '发放日',
    payers: '由谁出资',
    clause: '条款',
    needs: '还需要知道',
  },
  outcomes: { eligible: '可以享受', undetermined: '尚不能确定', ineligible: '不符合' },
  rejects: { line: '行', column: '列', path: '情况', code: '代码', reason: '原因' },
  other: '同一家庭的另一行有问题',
};

const EN: TableWords = {
  sheet: 'Entitlements',
  columns: {
    line: 'row',
    household: 'household',
    id: 'item',
    title: 'title',
    who: 'for',
    outcome: 'outcome',
    benefit: 'benefit',
    exact: 'amount (yuan)',
    least: 'at least (yuan)',
    most: 'at most (yuan)',
    from: 'from',
    through: 'through',
    dates: 'festival days',
    payers: 'paid by',
    clause: 'clause',
    needs: 'still needed',
  },
  outcomes: { eligible: 'eligible', undetermined: 'undetermined', ineligible: 'ineligible' },
  rejects: { line: 'row', column: 'column', path: 'fact', code: 'code', reason: 'reason' },
  other: 'another row of the family is wrong',
};

export const tableWords = (language: Language): TableWords => (language === 'zh' ? ZH : EN);
