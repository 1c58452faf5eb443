import { html, NO_HTML } from './html.js';
import type { Html } from './html.js';

/** A kind of bar and its colour. */
export interface BarKind {
  readonly name: string;
  readonly colour: string;
}

/** One bar; nothing where it has no width. */
export const svgBar = (
  from: number,
  top: number,
  width: number,
  height: number,
  colour: string,
): Html =>
  width === 0
    ? NO_HTML
    : html`<rect
        x="${from.toFixed(1)}"
        y="${top}"
        width="${width.toFixed(1)}"
        height="${height}"
        fill="${colour}"
      />`;

/** The kinds of bars above a chart, from `left` on, each `step` wide. */
export const svgLegend = (kinds: readonly BarKind[], left: number, step: number): Html[] =>
  kinds.map(({ name, colour }, index) => {
    const x = left + index * step;
    return html`<rect x="${x}" y="6" width="14" height="14" fill="${colour}" /><text
        x="${x + 20}"
        y="18"
        font-size="13"
        >${name}</text
      >`;
  });
