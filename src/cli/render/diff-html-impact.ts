import type { Impact, ItemImpact } from '../../analysis/impact/impact.js';
import type { Movement } from '../../analysis/impact/movement.js';
import { apartTable, impactIds, impactNotes, impactTable } from './diff-impact.js';
import type { ImpactTable } from './diff-impact.js';
import type { DiffWords } from './diff-words.js';
import { html, NO_HTML } from './html.js';
import type { Html } from './html.js';
import { htmlTable } from './html-table.js';
import { svgBar, svgLegend } from './svg-bars.js';

/** The picture's measures, in its own units. */
const WIDTH = 1100;
const ROW = 30;
const BAR = 18;
const LABEL = 300;
const NUMBER = 46;
const TOP = 34;
const LEGEND = 150;

/** To the right what is gained, to the left what is lost, beside it what is no longer settled. */
const RIGHT: readonly (readonly [Movement, string])[] = [
  ['gained', '#14509b'],
  ['more', '#7fa8db'],
  ['unsettled', '#b9c0ca'],
];
const LEFT: readonly (readonly [Movement, string])[] = [
  ['lost', '#a8480a'],
  ['less', '#e3a569'],
];

const total = ({ movements }: ItemImpact, bars: typeof RIGHT): number =>
  bars.reduce((sum, [movement]) => sum + movements[movement].length, 0);

/** Bars of one item on one side of the middle. */
function bars(
  item: ItemImpact,
  side: typeof RIGHT,
  middle: number,
  top: number,
  unit: number,
): Html[] {
  const direction = side === RIGHT ? 1 : -1;
  let reached = 0;
  const drawn = side.map(([movement, colour]) => {
    const width = item.movements[movement].length * unit;
    const from = direction > 0 ? middle + reached : middle - reached - width;
    reached += width;
    return svgBar(from, top + (ROW - BAR) / 2, width, BAR, colour);
  });
  const count = total(item, side);
  const at = middle + direction * (reached + 6);
  const anchor = direction > 0 ? 'start' : 'end';
  return count === 0
    ? drawn
    : [
        ...drawn,
        html`<text
          x="${at.toFixed(1)}"
          y="${top + ROW / 2 + 5}"
          text-anchor="${anchor}"
          font-size="13"
          >${count}</text
        >`,
      ];
}

/** Who gains and who loses, item by item, as a picture. */
function picture(impact: Impact, words: DiffWords): Html {
  const items = impact.items.filter((item) => total(item, RIGHT) + total(item, LEFT) > 0);
  if (items.length === 0) return NO_HTML;
  const [left, right] = [LEFT, RIGHT].map((side) =>
    Math.max(...items.map((item) => total(item, side))),
  ) as [number, number]; // of both sides
  const unit = (WIDTH - LABEL - 2 * NUMBER) / (left + right);
  const middle = LABEL + NUMBER + left * unit;
  const height = TOP + items.length * ROW;
  const rows = items.map((item, index) => {
    const top = TOP + index * ROW;
    return html`<text x="${LABEL - 12}" y="${top + ROW / 2 + 5}" text-anchor="end" font-size="13"
        >${item.title[words.language]}</text
      >${bars(item, LEFT, middle, top, unit)}${bars(item, RIGHT, middle, top, unit)}`;
  });
  const used = [...LEFT, ...RIGHT].filter(([movement]) =>
    items.some(({ movements }) => movements[movement].length > 0),
  );
  const kinds = used.map(([movement, colour]) => ({
    name: words.impact.movements[movement],
    colour,
  }));
  return html`<svg
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-label="${words.impact.title(impact.households, impact.on)}"
    fill="#1c2430"
  >
    ${svgLegend(kinds, LABEL, LEGEND)}
    <line
      x1="${middle.toFixed(1)}"
      y1="${TOP}"
      x2="${middle.toFixed(1)}"
      y2="${height}"
      stroke="#1c2430"
    />
    ${rows}
  </svg>`;
}

const renderTable = ({ columns, rows }: ImpactTable, kind: string): Html =>
  htmlTable(columns, rows, kind);

/** What the changes mean for the households: a picture, the tables, the sums. */
export function renderImpactHtml(impact: Impact, words: DiffWords, withIds: boolean): Html {
  const apart = apartTable(impact, words);
  const notes = [...impactNotes(impact, words), ...(withIds ? impactIds(impact, words) : [])];
  return html` <h2>${words.impact.title(impact.households, impact.on)}</h2>
    ${picture(impact, words)} ${renderTable(impactTable(impact, words), 'movements')}
    ${apart.rows.length === 0 ? NO_HTML : renderTable(apart, 'apart')}
    ${notes.map((note) => html`<p class="soft">${note}</p>`)}`;
}
