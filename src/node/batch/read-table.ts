import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { isBlank } from '../../batch/table/cell.js';
import type { Cell, Row } from '../../batch/table/cell.js';
import { FileError, fileError, readingFrom } from '../file-error.js';
import { openSpool } from './spool.js';

/** Where in a table file the rows are. */
export interface TableOptions {
  readonly sheet: string | null;
  readonly encoding: 'utf-8' | 'gb18030';
  /** How many of the first rows of a workbook are wanted; otherwise all. */
  readonly most?: number;
}

/** A row, and how much of the file has been read up to it, from 0 to 1. */
export interface ReadRow {
  readonly row: Row;
  readonly part: number;
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      const hint = encoding === 'utf-8' ? '; say `encoding: gb18030` in the mapping if it is' : '';
      throw new FileError(path, `is not text in ${encoding.toUpperCase()}${hint}`, error);
    }
  };
  for await (const block of createReadStream(path)) yield decode(block as Buffer);
  yield decode();
}

async function* readCsv(path: string, { encoding }: TableOptions): AsyncGenerator<ReadRow> {
  const { parse } = await import('csv-parse');
  const { size } = readingFrom(path, () => statSync(path));
  const parser = parse({ bom: true, info: true, relax_column_count: true, relax_quotes: true });
  pipeline(Readable.from(decoded(path, encoding)), parser, () => {
    // An error ends the loop below.
  });
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      readonly record: readonly string[];
      readonly info: { readonly lines: number; readonly bytes: number };
    }>) {
      yield { row: { line: info.lines, cells: record }, part: Math.min(1, info.bytes / size) };
    }
  } catch (error) {
    const { code, lines } = error as { readonly code?: unknown; readonly lines?: unknown };
    if (code !== 'CSV_QUOTE_NOT_CLOSED') throw fileError(path, error);
    throw new FileError(`${path}:${String(lines)}`, 'a quote that is opened is not closed', error);
  }
}

const isCell = (value: unknown): value is Cell =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : value === null || ['string', 'number', 'boolean'].includes(typeof value);

async function* sheetRows(
  path: string,
  bytes: Uint8Array,
  sheet: string | null,
  most: number,
): AsyncGenerator<Row> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  const options = { maxRows: most, ...(sheet === null ? {} : { sheet }) };
  try {
    for await (const { index, values } of streamXlsxRows(bytes, options)) {
      yield { line: index + 1, cells: values.map((value) => (isCell(value) ? value : null)) };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(path, `cannot be read as a workbook (${reason})`, error);
  }
}

/** A row as a line of the spool; a day of a workbook stands in a list of its own. */
const spoolLine = ({ line, cells }: Row): string =>
  JSON.stringify([line, ...cells.map((cell) => (cell instanceof Date ? [cell] : cell))]);

type Spooled = Exclude<Cell, Date> | readonly [string];

function spooledRow(text: string): Row {
  const [line, ...cells] = JSON.parse(text) as [number, ...Spooled[]]; // as `spoolLine` wrote it
  return {
    line,
    cells: cells.map((cell) =>
      typeof cell === 'object' && cell !== null ? new Date(cell[0]) : cell,
    ),
  };
}

/** The library reads on however slowly its rows are taken, so they are put aside first; that also tells how many there are. */
async function* readXlsx(path: string, { sheet, most }: TableOptions): AsyncGenerator<ReadRow> {
  const bytes = readingFrom(path, () => readFileSync(path));
  if (most !== undefined) {
    for await (const row of sheetRows(path, bytes, sheet, most)) yield { row, part: 0 };
    return;
  }
  const spool = openSpool();
  try {
    let last = 1;
    for await (const row of sheetRows(path, bytes, sheet, 0)) {
      spool.add(spoolLine(row));
      last = row.line;
    }
    for await (const text of spool.lines()) {
      const row = spooledRow(text);
      yield { row, part: row.line / last };
    }
  } finally {
    spool.close();
  }
}

/** The rows of a `.csv` or `.xlsx` file that are not blank. */
export async function* readTable(path: string, options: TableOptions): AsyncGenerator<ReadRow> {
  const rows = extname(path).toLowerCase() === '.xlsx' ? readXlsx : readCsv;
  for await (const read of rows(path, options)) if (!isBlank(read.row)) yield read;
}
