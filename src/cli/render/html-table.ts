import { html } from './html.js';
import type { Html } from './html.js';

/** A table with headings; `kind` names its classes. */
export const htmlTable = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  kind: string,
): Html =>
  html`<table class="${kind}">
    <thead>
      <tr>
        ${columns.map((column) => html`<th>${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
