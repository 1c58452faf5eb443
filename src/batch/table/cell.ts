/** What a cell of a spreadsheet holds. A day of a workbook is a `Date` at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A row as it came; `line` is its number in the file or the sheet, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A day or a time of a workbook as text, `2024-05-01` or `2024-05-01T08:30:00.000Z`. */
function dateText(date: Date): string {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return text.replace(/T00:00:00\.000Z$/, '');
}

/** A cell as text, as it would be written into another table. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined || cell === null ? '' : cell instanceof Date ? dateText(cell) : String(cell);

/** Text in one form however it was typed: full-width digits and marks as ASCII, no white space around it. */
export const plainText = (text: string): string => text.normalize('NFKC').trim();

/** The name of a column as it is compared: in one form, without any white space. */
export const columnKey = (name: string): string => plainText(name).replace(/\s+/g, '');

export const isBlank = ({ cells }: Row): boolean =>
  cells.every((cell) => plainText(cellText(cell)) === '');
