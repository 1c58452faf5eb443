import { cellText, plainText } from '../../batch/table/cell.js';
import type { Row } from '../../batch/table/cell.js';
import type { Dealt, Family } from './chunk.js';
import type { ReadRow } from './read-table.js';

/** How rows are put together. */
export interface FamilyOptions {
  /** The most families of a chunk. */
  readonly size: number;
  /** The column with the family's number, from 0, where rows are persons. */
  readonly family: number | null;
  /** How many families to leave out at the beginning. */
  readonly skip: number;
}

/** Puts rows that follow each other and have the same family's number together; a row without a number stands alone. */
async function* families(
  rows: AsyncIterable<ReadRow>,
  column: number | null,
): AsyncGenerator<Family & { readonly part: number }> {
  const seen = new Set<string>();
  let gathered: Row[] = [];
  let name = '';
  let reached = 0;
  const take = (): Family & { readonly part: number } => {
    const isScattered = name !== '' && seen.has(name);
    if (name !== '') seen.add(name);
    const family = { rows: gathered, isScattered, part: reached };
    gathered = [];
    return family;
  };
  for await (const { row, part } of rows) {
    const own = column === null ? '' : plainText(cellText(row.cells[column]));
    if (gathered.length > 0 && (own === '' || own !== name)) yield take();
    gathered.push(row);
    name = own;
    reached = part;
  }
  if (gathered.length > 0) yield take();
}

/** Cuts the rows of a table into chunks of whole families. */
export async function* familyChunks(
  rows: AsyncIterable<ReadRow>,
  { size, family: column, skip }: FamilyOptions,
): AsyncGenerator<Dealt> {
  let gathered: Family[] = [];
  let position = 0;
  const deal = (part: number): Dealt => {
    const chunk = { kind: 'families', families: gathered } as const;
    gathered = [];
    return { chunk, position, line: 0, part };
  };
  for await (const { part, ...family } of families(rows, column)) {
    position += 1;
    if (position <= skip) continue;
    gathered.push(family);
    if (gathered.length >= size) yield deal(part);
  }
  if (gathered.length > 0) yield deal(1);
}
