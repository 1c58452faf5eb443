import { batchNotes, batchTables } from './batch-tables.js';
import type { BatchTable } from './batch-tables.js';
import { daysOf } from './batch-summary.js';
import type { BatchSummary } from './batch-summary.js';
import { batchWords } from './batch-words.js';
import type { Style } from './style.js';
import { renderTable } from './table.js';
import { wrap } from './wrap.js';

interface Layout {
  readonly width: number;
  readonly style: Style;
}

function renderOne({ title, columns, rows }: BatchTable, layout: Layout): string {
  return [
    layout.style.bold(`━━ ${title}`),
    '',
    renderTable(
      columns.map((name, index) => ({ title: name, least: index === 0 ? 16 : 8 })),
      rows.map((row) => row.map((text) => ({ text }))),
      layout,
    ),
    '',
  ].join('\n');
}

/** What a batch comes to, for the terminal. */
export function renderBatchText(summary: BatchSummary, layout: Layout): string {
  const words = batchWords(summary.language);
  const { households, rejects, touched } = summary.tally;
  const { tiles } = words;
  const counts = [
    `${String(households)} ${tiles.households}`,
    `${String(rejects)} ${tiles.rejects}`,
    `${String(touched.eligible)} ${tiles.eligible}`,
    `${String(touched.undetermined)} ${tiles.undetermined}`,
  ];
  return [
    layout.style.bold(words.title(daysOf(summary.question))),
    ...wrap(counts.join(words.comma), layout.width),
    '',
    ...batchTables(summary, words).map((table) => renderOne(table, layout)),
    ...batchNotes(summary, words).flatMap((note) => wrap(note, layout.width)),
    ...wrap(words.legend, layout.width),
    '',
  ].join('\n');
}
