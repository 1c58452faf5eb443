import type { Decision } from '../../engine/evaluate/decide.js';
import type { Amount, Item } from '../../generated/assessment.types.js';
import { catalogTitle } from '../../batch/catalog.js';
import type { Catalog } from '../../batch/catalog.js';
import { sayAmount, sayBenefit, sayTerms } from '../render/benefit.js';
import { sayBeneficiary } from '../render/rows.js';
import { EN } from '../render/words-en.js';
import { ZH } from '../render/words-zh.js';
import type { Language, Words } from '../render/words.js';
import { COLUMNS, tableWords } from './words.js';
import type { ColumnName, TableWords } from './words.js';

/** A cell of a table of results; amounts are texts of yuan with two decimals. */
export type ResultCell = string | number | null;

type Cells = Readonly<Partial<Record<ColumnName, ResultCell>>>;

/** Where a household comes from. */
export interface Origin {
  readonly line: number;
  readonly household: string | null;
}

/** Writes results as rows of a table. */
export interface RowWriter {
  readonly ofItem: (origin: Origin, item: Item) => ResultCell[];
  readonly ofDecision: (origin: Origin, decision: Decision) => ResultCell[];
}

function moneyCells(amount: Amount): Cells {
  if (amount === null || 'ratio' in amount || 'setBy' in amount) return {};
  if ('exact' in amount) return { exact: amount.exact };
  if ('atLeast' in amount) return { least: amount.atLeast };
  if ('atMost' in amount) return { most: amount.atMost };
  return { least: amount.between[0], most: amount.between[1] };
}

/** The cells in the order of the columns. */
const inOrder = (cells: Cells): ResultCell[] => COLUMNS.map((column) => cells[column] ?? null);

const payersOf = ({ funding }: Item): string =>
  funding.map(({ payer, share }) => (share === null ? payer : `${payer} ${share}`)).join('；');

function itemCells(item: Item, words: Words, { outcomes }: TableWords, language: Language): Cells {
  const { id, title, clause, outcome, benefit, from, through, dates, needs } = item;
  const given = [sayBenefit(benefit, words.benefit), ...sayTerms(item, words.benefit)];
  return {
    id,
    title: title[language],
    who: sayBeneficiary(item, words),
    outcome: outcomes[outcome],
    benefit: given.join(words.benefit.comma),
    ...moneyCells(benefit.amount),
    from,
    through,
    dates: dates.join('、'),
    payers: payersOf(item),
    clause,
    needs: [...needs, ...(item.amountNeeds ?? [])].join('、'),
  };
}

/** Makes the writer of rows in a language. */
export function rowWriter(language: Language, catalog: Catalog): RowWriter {
  const words = language === 'zh' ? ZH : EN;
  const table = tableWords(language);
  return {
    ofItem: (origin, item) => inOrder({ ...origin, ...itemCells(item, words, table, language) }),
    ofDecision: (origin, decision) => {
      const { id, amount, outcome } = decision;
      return inOrder({
        ...origin,
        id,
        title: catalogTitle(catalog, id, language),
        who: sayBeneficiary(decision, words),
        outcome: table.outcomes[outcome],
        benefit: amount === null ? '' : sayAmount(amount, words.benefit),
        ...moneyCells(amount),
        clause: catalog[id]?.clause ?? null,
      });
    },
  };
}
