import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { isBlank } from '../../batch/table/cell.js';
import type { Cell, Row } from '../../batch/table/cell.js';
import { FileError, fileError, readingFrom } from '../file-error.js';

/** Where in a table file the rows are. */
export interface TableOptions {
  readonly sheet: string | null;
  readonly encoding: 'utf-8' | 'gb18030';
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
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

async function* sheetRows(
  path: string,
  bytes: Uint8Array,
  sheet: string | null,
): AsyncGenerator<Row> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  try {
    for await (const { index, values } of streamXlsxRows(bytes, sheet === null ? {} : { sheet })) {
      yield { line: index + 1, cells: values.map((value) => (isCell(value) ? value : null)) };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(path, `cannot be read as a workbook (${reason})`, error);
  }
}

async function* readXlsx(path: string, { sheet }: TableOptions): AsyncGenerator<ReadRow> {
  const bytes = readingFrom(path, () => readFileSync(path));
  // A workbook does not say how many rows it has; reading it is little beside what is done with a row.
  let last = 1;
  for await (const { line } of sheetRows(path, bytes, sheet)) last = line;
  for await (const row of sheetRows(path, bytes, sheet)) yield { row, part: row.line / last };
}

/** The rows of a `.csv` or `.xlsx` file that are not blank. */
export async function* readTable(path: string, options: TableOptions): AsyncGenerator<ReadRow> {
  const rows = extname(path).toLowerCase() === '.xlsx' ? readXlsx : readCsv;
  for await (const read of rows(path, options)) if (!isBlank(read.row)) yield read;
}
