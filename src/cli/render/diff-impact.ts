import type { Impact, ItemImpact, PayerImpact } from '../../analysis/impact/impact.js';
import { MOVEMENTS } from '../../analysis/impact/movement.js';
import type { Movement } from '../../analysis/impact/movement.js';
import { sayBenefit } from './benefit.js';
import { isTelling, sayDifference, saySum } from './diff-sum.js';
import type { DiffLayout } from './diff-text.js';
import type { DiffWords } from './diff-words.js';
import { renderTable } from './table.js';
import { wrap } from './wrap.js';

/** The impact as rows of text, for every format. */
export interface ImpactTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const count = (ids: readonly string[]): string => (ids.length === 0 ? '' : String(ids.length));

/** Movements that happen at all. */
const shown = ({ items }: Impact): Movement[] =>
  MOVEMENTS.filter((movement) => items.some(({ movements }) => movements[movement].length > 0));

/** How many gain, lose and keep what, by item and in all, and what that comes to in a year. */
export function impactTable(impact: Impact, words: DiffWords): ImpactTable {
  const movements = shown(impact);
  const { language, columns, impact: said } = words;
  const rowOf = ({ title, movements: ids, yearly }: ItemImpact): string[] => [
    title[language],
    ...movements.map((movement) => count(ids[movement])),
    yearly === null ? '—' : sayDifference(yearly, words),
  ];
  return {
    columns: [
      columns.item,
      ...movements.map((movement) => said.movements[movement]),
      `${said.yearly}${said.difference}`,
    ],
    rows: [
      ...impact.items.filter(isTelling).map(rowOf),
      [
        said.total,
        ...movements.map((movement) => count(impact.touched[movement])),
        sayDifference(impact.yearly, words),
      ],
    ],
  };
}

const sayPayer = ({ payer, before, after }: PayerImpact, words: DiffWords): string =>
  `${payer ?? words.impact.unknownPayer}${words.colon}${saySum(before, words)} → ${saySum(after, words)}`;

/** What the table has no room for: sums, payers, and what is not counted by the year. */
export function impactNotes(impact: Impact, words: DiffWords): string[] {
  const { impact: said, colon, language } = words;
  const apart = impact.items
    .filter(isTelling)
    .flatMap(({ title, apart: amounts }) =>
      amounts.map(
        ({ benefit, before, after }) =>
          `${title[language]} ${sayBenefit(benefit, words.benefit)}${colon}${said.persons(before, after)}`,
      ),
    );
  return [
    `${said.yearly}${colon}${saySum(impact.yearly.before, words)} → ${saySum(impact.yearly.after, words)}`,
    ...impact.payers.map((payer) => `${said.payers} ${sayPayer(payer, words)}`),
    ...apart.map((line) => `${said.apart} ${line}`),
    said.note,
  ];
}

/** The households of every movement but those that nothing happens to. */
export const impactIds = (impact: Impact, words: DiffWords): string[] =>
  impact.items
    .filter(isTelling)
    .flatMap(({ title, movements }) =>
      MOVEMENTS.filter(
        (movement) => movement !== 'same' && movement !== 'open' && movements[movement].length > 0,
      ).map(
        (movement) =>
          `${title[words.language]} ${words.impact.movements[movement]}${words.colon}${[...new Set(movements[movement])].join(' ')}`,
      ),
    );

/** The impact on households, for the terminal. */
export function renderImpactText(impact: Impact, layout: DiffLayout, withIds: boolean): string {
  const { words, style, width } = layout;
  const { columns, rows } = impactTable(impact, words);
  const lines = [...impactNotes(impact, words), ...(withIds ? impactIds(impact, words) : [])];
  return [
    '',
    style.bold(`━━ ${words.impact.title(impact.households, impact.on)}`),
    '',
    renderTable(
      columns.map((title, index) => ({ title, least: index === 0 ? 16 : 4 })),
      rows.map((row) => row.map((text) => ({ text }))),
      { width, style },
    ),
    '',
    ...lines.flatMap((line) => wrap(line, width)),
    '',
  ].join('\n');
}

/** The impact on households, for a comment on a review. */
export function renderImpactMarkdown(impact: Impact, words: DiffWords, withIds: boolean): string {
  const { columns, rows } = impactTable(impact, words);
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = [...impactNotes(impact, words), ...(withIds ? impactIds(impact, words) : [])];
  return [
    '',
    `### ${words.impact.title(impact.households, impact.on)}`,
    '',
    row(columns),
    row(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(row),
    '',
    ...lines.map((line) => `- ${line}`),
    '',
  ].join('\n');
}
