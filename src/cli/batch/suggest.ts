import type { Command } from 'commander';
import type { Row } from '../../batch/table/cell.js';
import { suggestMapping } from '../../batch/mapping/suggest.js';
import { FileError } from '../../node/file-error.js';
import { readTable } from '../../node/batch/read-table.js';
import type { TableOptions } from '../../node/batch/read-table.js';
import type { Context } from '../context.js';
import { printable } from '../printable.js';
import { isTable } from './plan.js';

/** How many rows are looked at. */
const SAMPLE = 200;

async function sampleOf(path: string, options: TableOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { row } of readTable(path, { ...options, most: SAMPLE })) {
    rows.push(row);
    if (rows.length >= SAMPLE) break;
  }
  if (rows.length === 0) throw new FileError(path, 'has no row');
  return rows;
}

/** Reads the first rows, of a CSV file in whichever of the two encodings it is. */
async function readSample(path: string): Promise<{ rows: Row[]; encoding: 'utf-8' | 'gb18030' }> {
  try {
    return { rows: await sampleOf(path, { sheet: null, encoding: 'utf-8' }), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof FileError) || !(error.cause instanceof TypeError)) throw error;
    const rows = await sampleOf(path, { sheet: null, encoding: 'gb18030' });
    return { rows, encoding: 'gb18030' };
  }
}

/** Prints a mapping to begin with. */
export async function runSuggest(
  path: string,
  command: Command,
  { stdout }: Context,
): Promise<void> {
  if (!isTable(path)) command.error(`error: ${path}: a roster is .csv or .xlsx`);
  const { rows, encoding } = await readSample(path);
  stdout.write(printable(suggestMapping(rows, encoding)));
}
