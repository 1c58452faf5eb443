import { widthOf } from '../../engine/diagnostics/width.js';
import { html, NO_HTML } from './html.js';
import type { Html } from './html.js';
import { svgBar, svgLegend } from './svg-bars.js';
import type { BarKind } from './svg-bars.js';

/** A row of a chart: bars of the kinds, in their order, one after the other. */
export interface BarRow {
  readonly label: string;
  readonly lengths: readonly number[];
  /** What stands at the end of the bars. */
  readonly text: string;
}

/** The picture's measures, in its own units. */
const WIDTH = 1100;
const ROW = 26;
const BAR = 16;
const LABEL = 330;
const TEXT = 230;
const TOP = 34;
const LEGEND = 160;

/** Columns of text, two for a Chinese character, that a label has room for. */
const LABEL_COLUMNS = 44;

/** A label that fits beside its bars. */
function fitting(label: string): string {
  if (widthOf(label) <= LABEL_COLUMNS) return label;
  let kept = '';
  for (const char of label) {
    if (widthOf(kept + char) > LABEL_COLUMNS - 2) break;
    kept += char;
  }
  return `${kept}…`;
}

const sumOf = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => sum + length, 0);

function renderRow(row: BarRow, top: number, unit: number, kinds: readonly BarKind[]): Html {
  let reached = LABEL;
  const bars = row.lengths.map((length, index) => {
    const from = reached;
    const width = length * unit;
    reached += width;
    const drawn = width === 0 ? 0 : Math.max(width, 1);
    return svgBar(from, top + (ROW - BAR) / 2, drawn, BAR, kinds[index]?.colour ?? '');
  });
  const baseline = top + ROW / 2 + 5;
  return html`<text x="${LABEL - 12}" y="${baseline}" text-anchor="end" font-size="13"
      >${fitting(row.label)}</text
    >${bars}<text x="${(reached + 8).toFixed(1)}" y="${baseline}" font-size="13"
      >${row.text}</text
    >`;
}

/** Horizontal bars with a legend; nothing where there are no rows. */
export function barChart(title: string, kinds: readonly BarKind[], rows: readonly BarRow[]): Html {
  if (rows.length === 0) return NO_HTML;
  const longest = Math.max(...rows.map(({ lengths }) => sumOf(lengths)), 1);
  const unit = (WIDTH - LABEL - TEXT) / longest;
  const height = TOP + rows.length * ROW;
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}" fill="#1c2430">
    ${svgLegend(kinds, LABEL, LEGEND)}
    <line x1="${LABEL}" y1="${TOP}" x2="${LABEL}" y2="${height}" stroke="#1c2430" />
    ${rows.map((row, index) => renderRow(row, TOP + index * ROW, unit, kinds))}
  </svg>`;
}
