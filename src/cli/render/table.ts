import { widthOf } from '../../engine/diagnostics/width.js';
import Table from 'cli-table3';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** A cell: its text, and below it what is less important. */
export interface Cell {
  readonly text: string;
  readonly note?: string;
}

/** A column: its heading, and the width below which it is not made narrower. */
export interface Column {
  readonly title: string;
  readonly least: number;
}

const GAP = '  ';

/** Only a line under the heading and faint ones between rows. */
const CHARS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: GAP,
};

const naturalWidth = (text: string): number => Math.max(...text.split('\n').map(widthOf));

/** Takes from the widest columns, one by one, until the table fits. */
function fit(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(
      ...[title, ...rows.flatMap((row) => [row[index]?.text ?? '', row[index]?.note ?? ''])].map(
        naturalWidth,
      ),
    ),
  );
  let excess =
    widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1) - width;
  for (; excess > 0; excess -= 1) {
    const spare = widths.map((each, index) => (each > (columns[index]?.least ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function renderCell({ text, note = '' }: Cell, width: number, style: Style): string {
  const notes = note === '' ? [] : wrap(note, width).map(style.dim);
  return [...wrap(text, width), ...notes].join('\n');
}

/** A table of at most so many columns of the terminal, as far as its own columns' least widths allow. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const widths = fit(columns, rows, width);
  const table = new Table({
    colWidths: widths,
    chars: CHARS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  const line = (text: string): string => style.dim(text);
  table.push(columns.map(({ title }) => style.bold(title)));
  table.push(widths.map((each) => line('─'.repeat(each))));
  for (const row of rows) {
    table.push(row.map((cell, index) => renderCell(cell, widths[index] ?? 0, style)));
  }
  return table
    .toString()
    .split('\n')
    .map((each) => each.trimEnd())
    .join('\n');
}
