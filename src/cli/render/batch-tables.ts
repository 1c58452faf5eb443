import { catalogTitle } from '../../batch/catalog.js';
import { factTitle } from '../../batch/fact-title.js';
import type { Amounts } from '../../batch/tally/amounts.js';
import { mergeAmounts } from '../../batch/tally/amounts.js';
import type { Benefit } from '../../generated/assessment.types.js';
import {
  isWindow,
  itemsOf,
  missingFacts,
  openCell,
  payersOf,
  sumCell,
  SUMMED,
} from './batch-summary.js';
import type { BatchSummary } from './batch-summary.js';
import type { BatchWords } from './batch-words.js';
import { printableData } from '../printable.js';
import { sayAmount, sayBenefit } from './benefit.js';

/** A table of a summary, for every form of it. */
export interface BatchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row is that of totals. */
  readonly hasTotal: boolean;
}

const MOST_FACTS = 20;

const count = (number: number): string => (number === 0 ? '' : String(number));

const sumColumns = ({ summed, columns }: BatchWords): string[] => [
  ...SUMMED.map((stated) => summed[stated]),
  columns.open,
];

const sumCells = (amounts: Amounts, words: BatchWords): string[] => [
  ...SUMMED.map((stated) => sumCell(amounts, stated)),
  openCell(amounts, words),
];

const totalOf = (parts: readonly Amounts[]): Amounts => {
  const total: Amounts = {};
  for (const part of parts) mergeAmounts(total, part);
  return total;
};

function itemTable(summary: BatchSummary, words: BatchWords): BatchTable {
  const { catalog, language, isDecisions, question } = summary;
  const { columns, sections } = words;
  const items = itemsOf(summary);
  const hasAll = question.include === 'all';
  const rows = items.map(([id, { outcomes, amounts }]) => [
    catalogTitle(catalog, id, language),
    count(outcomes.eligible),
    count(outcomes.undetermined),
    ...(hasAll ? [count(outcomes.ineligible)] : []),
    ...(isDecisions ? [] : sumCells(amounts, words)),
  ]);
  return {
    title: sections.items,
    columns: [
      columns.item,
      columns.eligible,
      columns.undetermined,
      ...(hasAll ? [columns.ineligible] : []),
      ...(isDecisions ? [] : sumColumns(words)),
    ],
    rows,
    hasTotal: false,
  };
}

function payerTable(summary: BatchSummary, words: BatchWords): BatchTable {
  const { columns, sections, unknownPayer } = words;
  const payers = payersOf(summary);
  const total = totalOf(payers.map(([, amounts]) => amounts));
  return {
    title: sections.payers,
    columns: [columns.payer, ...sumColumns(words)],
    rows: [
      ...payers.map(([payer, amounts]) => [payer || unknownPayer, ...sumCells(amounts, words)]),
      [columns.total, ...sumCells(total, words)],
    ],
    hasTotal: true,
  };
}

function monthTable({ tally }: BatchSummary, words: BatchWords): BatchTable {
  const { columns, sections, unknownPayer } = words;
  const months = Object.entries(tally.months).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = months.flatMap(([month, payers]) =>
    Object.entries(payers).map(([payer, amounts]) => [
      month,
      payer || unknownPayer,
      ...sumCells(amounts, words),
    ]),
  );
  const total = totalOf(months.flatMap(([, payers]) => Object.values(payers)));
  return {
    title: sections.months,
    columns: [columns.month, columns.payer, ...sumColumns(words)],
    rows: [...rows, [columns.total, '', ...sumCells(total, words)]],
    hasTotal: true,
  };
}

function eventTable(summary: BatchSummary, words: BatchWords): BatchTable {
  const { columns, sections } = words;
  const rows = itemsOf(summary)
    .filter(([, { event }]) => Object.keys(event).length > 0)
    .map(([id, { event }]) => [
      catalogTitle(summary.catalog, id, summary.language),
      ...sumCells(event, words),
    ]);
  return {
    title: sections.event,
    columns: [columns.item, ...sumColumns(words)],
    rows,
    hasTotal: false,
  };
}

function apartTable(summary: BatchSummary, words: BatchWords): BatchTable {
  const { columns, sections } = words;
  const say = (key: string): string => {
    const benefit = JSON.parse(key) as Benefit | Pick<Benefit, 'amount'>; // as the tally wrote it
    if ('kind' in benefit) return sayBenefit(benefit, words.benefit);
    return benefit.amount === null ? '' : sayAmount(benefit.amount, words.benefit);
  };
  const hasAmount = (key: string): boolean =>
    (JSON.parse(key) as Pick<Benefit, 'amount'>).amount !== null;
  const rows = itemsOf(summary).flatMap(([id, { apart }]) =>
    Object.entries(apart)
      .filter(([key]) => hasAmount(key))
      .map(([key, number]) => [
        catalogTitle(summary.catalog, id, summary.language),
        say(key),
        String(number),
      ]),
  );
  return {
    title: summary.isDecisions ? sections.amounts : sections.apart,
    columns: [columns.item, columns.benefit, columns.count],
    rows,
    hasTotal: false,
  };
}

function factTable(summary: BatchSummary, words: BatchWords): BatchTable {
  const { columns, sections, moreFacts } = words;
  const facts = missingFacts(summary);
  const rows = facts
    .slice(0, MOST_FACTS)
    .map(([path, { households, items }]) => [
      factTitle(path, summary.catalog)[summary.language],
      String(households),
      String(items),
    ]);
  const rest = facts.length - MOST_FACTS;
  return {
    title: sections.facts,
    columns: [columns.fact, columns.households, columns.items],
    rows: rest > 0 ? [...rows, [moreFacts(rest), '', '']] : rows,
    hasTotal: false,
  };
}

/** Columns in which nothing stands are left out. */
function withoutEmpty(table: BatchTable): BatchTable {
  const used = table.columns.map((_, index) => table.rows.some((row) => row[index] !== ''));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, index) => used[index]);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

/** The tables of a summary that have anything to tell, in their order. */
export function batchTables(summary: BatchSummary, words: BatchWords): BatchTable[] {
  const { question, isDecisions } = summary;
  const tables = isDecisions
    ? [itemTable, apartTable]
    : isWindow(question)
      ? [itemTable, monthTable, payerTable, eventTable, apartTable, factTable]
      : [itemTable, payerTable, apartTable, factTable];
  return tables
    .map((table) => printableData(withoutEmpty(table(summary, words))))
    .filter(({ rows, hasTotal }) => rows.length > (hasTotal ? 1 : 0));
}

/** How everything is counted. */
export const batchNotes = ({ question, isDecisions }: BatchSummary, { notes }: BatchWords) =>
  isDecisions ? notes.decisions : isWindow(question) ? notes.window : notes.day;
