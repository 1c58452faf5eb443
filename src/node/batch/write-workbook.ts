import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileError } from '../file-error.js';

/** A column of a workbook. */
export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Texts of numbers stand in it as numbers. */
  readonly isNumber: boolean;
}

type Value = string | number | null;

async function* rowsIn(path: string, columns: readonly SheetColumn[]): AsyncGenerator<Value[]> {
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    const cells = JSON.parse(line) as Value[]; // as the worker wrote it
    yield cells.map((cell, index) =>
      columns[index]?.isNumber === true && cell !== null ? Number(cell) : cell,
    );
  }
}

/** Makes a workbook of rows that a file holds as JSON, one a line; what is more than a sheet can hold goes on in further sheets. */
export async function writeWorkbook(
  rowsPath: string,
  path: string,
  sheet: string,
  columns: readonly SheetColumn[],
): Promise<void> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const beside = `${path}.new`;
  const stream = writeXlsxStream(rowsIn(rowsPath, columns), {
    name: sheet,
    columns: columns.map(({ title, width }) => ({ header: title, width })),
    freezePane: { rows: 1 },
  });
  try {
    await pipeline(Readable.fromWeb(stream), createWriteStream(beside));
    await rename(beside, path);
  } catch (error) {
    throw fileError(path, error);
  }
}
