import { catalogTitle } from '../../batch/catalog.js';
import { factTitle } from '../../batch/fact-title.js';
import type { Amounts } from '../../batch/tally/amounts.js';
import { printableData } from '../printable.js';
import { barChart } from './bar-chart.js';
import type { BarRow } from './bar-chart.js';
import { batchNotes, batchTables } from './batch-tables.js';
import type { BatchTable } from './batch-tables.js';
import {
  daysOf,
  itemsOf,
  missingFacts,
  payersOf,
  sumCell,
  SUMMED,
  withMarks,
  yuan,
} from './batch-summary.js';
import type { BatchSummary } from './batch-summary.js';
import { batchWords } from './batch-words.js';
import type { BatchWords } from './batch-words.js';
import { STYLE } from './diff-html-style.js';
import { html, NO_HTML } from './html.js';
import type { Html } from './html.js';
import { htmlPage } from './html-page.js';
import { htmlTable } from './html-table.js';
import type { BarKind } from './svg-bars.js';

/** Tables of sums have more to say in each cell than those that the style was made for. */
const OWN_STYLE = `
.open td:last-child, .open th:last-child { text-align: left; color: var(--soft); }
.second td:nth-child(2), .second th:nth-child(2) { text-align: left; }
.total tbody tr:last-child td { font-weight: 700; border-top: 2px solid var(--ink); }
`;

const BLUE = '#14509b';
const LIGHT = '#7fa8db';
const ORANGE = '#e3a569';
const GREY = '#b9c0ca';

const MOST_ITEMS = 40;
const MOST_FACTS = 15;

function itemChart(summary: BatchSummary, words: BatchWords): Html {
  const { columns, sections } = words;
  const rows = itemsOf(summary)
    .map(([id, { outcomes }]): BarRow => {
      const { eligible, undetermined } = outcomes;
      return {
        label: catalogTitle(summary.catalog, id, summary.language),
        lengths: [eligible, undetermined],
        text:
          undetermined === 0 ? String(eligible) : `${String(eligible)} + ${String(undetermined)}?`,
      };
    })
    .filter(({ lengths }) => lengths.some((length) => length > 0));
  const most = rows
    .toSorted((one, other) => (other.lengths[0] ?? 0) - (one.lengths[0] ?? 0))
    .slice(0, MOST_ITEMS);
  const kinds = [
    { name: columns.eligible, colour: BLUE },
    { name: columns.undetermined, colour: GREY },
  ];
  return barChart(
    sections.items,
    kinds,
    rows.filter((row) => most.includes(row)),
  );
}

/** A bar for each way of stating an amount, since they are never added together. */
function sumRows(label: string, amounts: Amounts): BarRow[] {
  const stated = SUMMED.filter((each) => amounts[each] !== undefined);
  return stated.map((each, index) => {
    const { least = 0, most = null } = amounts[each] ?? {};
    const length = (each === 'atLeast' ? least : (most ?? least)) / 100;
    return {
      label: index === 0 ? label : '',
      lengths: SUMMED.map((other) => (other === each ? length : 0)),
      text: sumCell(amounts, each),
    };
  });
}

const sumKinds = ({ summed }: BatchWords): BarKind[] =>
  [BLUE, LIGHT, ORANGE, GREY].map((colour, index) => ({
    name: summed[SUMMED[index] ?? 'exact'],
    colour,
  }));

const payerChart = (summary: BatchSummary, words: BatchWords): Html =>
  barChart(
    words.sections.payers,
    sumKinds(words),
    payersOf(summary).flatMap(([payer, amounts]) => sumRows(payer || words.unknownPayer, amounts)),
  );

/** The fixed sums of each month. */
function monthChart({ tally }: BatchSummary, words: BatchWords): Html {
  const rows = Object.entries(tally.months)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, payers]) => {
      const fen = Object.values(payers).reduce((sum, { exact }) => sum + (exact?.least ?? 0), 0);
      return { label: month, lengths: [fen / 100], text: yuan(fen) };
    });
  return barChart(words.sections.months, [{ name: words.summed.exact, colour: BLUE }], rows);
}

function factChart(summary: BatchSummary, words: BatchWords): Html {
  const rows = missingFacts(summary)
    .slice(0, MOST_FACTS)
    .map(([path, { households }]) => ({
      label: factTitle(path, summary.catalog)[summary.language],
      lengths: [households],
      text: String(households),
    }));
  return barChart(words.sections.facts, [{ name: words.columns.households, colour: ORANGE }], rows);
}

function renderTable({ columns, rows, hasTotal }: BatchTable, words: BatchWords): Html {
  const kind = [
    columns.at(-1) === words.columns.open ? 'open' : '',
    columns[1] === words.columns.payer || columns[1] === words.columns.benefit ? 'second' : '',
    hasTotal ? 'total' : '',
  ].join(' ');
  return htmlTable(columns, rows, kind);
}

function chartOf(table: BatchTable, summary: BatchSummary, words: BatchWords): Html {
  const { sections } = words;
  switch (table.title) {
    case sections.items:
      return itemChart(summary, words);
    case sections.payers:
      return payerChart(summary, words);
    case sections.months:
      return monthChart(summary, words);
    case sections.facts:
      return factChart(summary, words);
    default:
      return NO_HTML;
  }
}

function renderTiles({ tally }: BatchSummary, { tiles }: BatchWords): Html {
  const { households, rejects, touched } = tally;
  const each = [
    [households, tiles.households],
    [rejects, tiles.rejects],
    [touched.eligible, tiles.eligible],
    [touched.undetermined, tiles.undetermined],
  ] as const;
  return html`<ul class="tiles">
    ${each.map(([count, name]) => html`<li><b>${withMarks(count)}</b>${name}</li>`)}
  </ul>`;
}

/** What a batch comes to, as one page that needs nothing else. */
export function renderBatchReport(given: BatchSummary): string {
  const summary = printableData(given);
  const words = batchWords(summary.language);
  const heading = words.title(daysOf(summary.question));
  const asked = Object.values({
    district: summary.question.district,
    revision: summary.question.revision,
  }).filter((each) => each !== undefined);
  const main = html`<header>
      <h1>${heading}</h1>
      ${asked.length === 0 ? NO_HTML : html`<p class="soft">${asked.join('@')}</p>`}
      ${renderTiles(summary, words)}
      ${batchNotes(summary, words).map((note) => html`<p class="soft">${note}</p>`)}
    </header>
    ${batchTables(summary, words).map(
      (table) =>
        html`<h2>${table.title}</h2>
          ${chartOf(table, summary, words)} ${renderTable(table, words)}`,
    )}
    <footer>${words.legend}</footer>`;
  return htmlPage(summary.language, heading, STYLE + OWN_STYLE, main);
}
