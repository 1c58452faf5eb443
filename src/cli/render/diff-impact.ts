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
  MOVEMENTS.filter((movement) =>
    items.some((item) => isTelling(item) && item.movements[movement].length > 0),
  );

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

/** Of amounts that are not counted by the year, how many get them; of what has no amount, the first table says all. */
export function apartTable(impact: Impact, words: DiffWords): ImpactTable {
  const rows = impact.items
    .filter(isTelling)
    .flatMap(({ title, apart }) =>
      apart
        .filter(({ benefit }) => benefit.amount !== null)
        .map(({ benefit, before, after }) => [
          title[words.language],
          sayBenefit(benefit, words.benefit),
          String(before),
          String(after),
        ]),
    );
  return { columns: [words.impact.apart, words.kinds.amount, words.before, words.after], rows };
}

/** What the tables have no room for: sums, payers, and how all of it is counted. */
export function impactNotes(impact: Impact, words: DiffWords): string[] {
  const { impact: said, colon } = words;
  return [
    `${said.yearly}${colon}${saySum(impact.yearly.before, words)} → ${saySum(impact.yearly.after, words)}`,
    ...impact.payers.map((payer) => `${said.payers} ${sayPayer(payer, words)}`),
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

function renderTextTable({ columns, rows }: ImpactTable, layout: DiffLayout): string {
  return renderTable(
    columns.map((title, index) => ({ title, least: index === 0 ? 16 : 4 })),
    rows.map((row) => row.map((text) => ({ text }))),
    layout,
  );
}

/** The impact on households, for the terminal. */
export function renderImpactText(impact: Impact, layout: DiffLayout, withIds: boolean): string {
  const { words, style, width } = layout;
  const apart = apartTable(impact, words);
  const lines = [...impactNotes(impact, words), ...(withIds ? impactIds(impact, words) : [])];
  return [
    '',
    style.bold(`━━ ${words.impact.title(impact.households, impact.on)}`),
    '',
    renderTextTable(impactTable(impact, words), layout),
    '',
    ...(apart.rows.length === 0 ? [] : [renderTextTable(apart, layout), '']),
    ...lines.flatMap((line) => wrap(line, width)),
    '',
  ].join('\n');
}

const markdownRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const markdownTable = ({ columns, rows }: ImpactTable): string[] => [
  markdownRow(columns),
  markdownRow(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
  ...rows.map(markdownRow),
  '',
];

/** The impact on households, for a comment on a review. */
export function renderImpactMarkdown(impact: Impact, words: DiffWords, withIds: boolean): string {
  const apart = apartTable(impact, words);
  const lines = [...impactNotes(impact, words), ...(withIds ? impactIds(impact, words) : [])];
  return [
    '',
    `### ${words.impact.title(impact.households, impact.on)}`,
    '',
    ...markdownTable(impactTable(impact, words)),
    ...(apart.rows.length === 0 ? [] : markdownTable(apart)),
    ...lines.map((line) => `- ${line}`),
    '',
  ].join('\n');
}
