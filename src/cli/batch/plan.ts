import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { columnKey, cellText } from '../../batch/table/cell.js';
import { readMapping } from '../../batch/mapping/read-mapping.js';
import { FileError, fileError } from '../../node/file-error.js';
import { readTable } from '../../node/batch/read-table.js';
import type { TableOptions } from '../../node/batch/read-table.js';
import type { QuestionFlags } from '../question.js';
import type { Language } from '../render/words.js';
import type { Form, TableOrder } from './order.js';

/** The command's options as the parser gives them. */
export interface BatchFlags extends QuestionFlags {
  readonly out?: string;
  readonly map?: string;
  readonly suggestMap?: true;
  readonly decisions?: true;
  readonly rejects?: string;
  readonly resume?: true;
  readonly summary?: string;
  readonly workers?: number;
  readonly chunk?: number;
  readonly policies?: string;
  readonly lang: Language;
}

/** Where the rows of a roster are, and what its columns mean. */
export interface TablePlan {
  readonly options: TableOptions;
  /** The number of the row with the headings. */
  readonly header: number;
  readonly order: TableOrder;
}

/** Which files a batch reads and writes. */
export interface Plan {
  readonly input: string;
  /** Null where every line is a household. */
  readonly table: TablePlan | null;
  /** Where the results go in the end; null for standard output. */
  readonly out: string | null;
  /** The file that results are added to: `out`, or what a workbook is made of; null for standard output. */
  readonly results: string | null;
  readonly form: Form;
  readonly rejects: string;
  /** Tells how far a batch has come; null where results go to standard output. */
  readonly progress: string | null;
}

/** How many households a worker is given at once: of assessments, which are long, fewer. */
export const chunkOf = ({ chunk, decisions }: BatchFlags): number =>
  chunk ?? (decisions === true ? 256 : 64);

const extensionOf = (path: string): string => extname(path).toLowerCase();

const LINES: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);
const TABLES: ReadonlySet<string> = new Set(['.csv', '.xlsx']);

export const isTable = (path: string): boolean => TABLES.has(extensionOf(path));

const FORMS: Readonly<Record<string, Form>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.xlsx': 'rows',
};

/** Rows among which the headings are. */
const MOST_ABOVE = 200;

const trimmed = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => columnKey(cell) !== '') + 1);

/** The headings of a roster and the number of their row, which is the first from a row on that is not blank. */
async function headingsOf(
  path: string,
  options: TableOptions,
  header: number,
): Promise<{ readonly headings: readonly string[]; readonly line: number }> {
  for await (const { row } of readTable(path, { ...options, most: MOST_ABOVE })) {
    if (row.line >= header) return { headings: trimmed(row.cells.map(cellText)), line: row.line };
  }
  throw new FileError(path, 'has no row of headings');
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(path, error);
  }
}

async function planTable(input: string, map: string): Promise<TablePlan> {
  const text = await readText(map);
  const { mapping } = readMapping(text, map);
  const options = { sheet: mapping.sheet ?? null, encoding: mapping.encoding ?? 'utf-8' };
  const { headings, line } = await headingsOf(input, options, mapping.header ?? 1);
  return { options, header: line, order: { source: map, text, headings } };
}

const isSameFile = (one: string, other: string): boolean => {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
};

const withoutExtension = (path: string): string =>
  path.slice(0, path.length - extname(path).length);

/**
 * Decides which files a batch reads and writes.
 *
 * @throws FileError when a file cannot be read, InputError when the mapping is wrong; a wrong call ends the command.
 */
export async function planOf(input: string, flags: BatchFlags, command: Command): Promise<Plan> {
  const { out, map, rejects } = flags;
  const extension = extensionOf(input);
  if (!LINES.has(extension) && !TABLES.has(extension))
    command.error(`error: ${input}: households are read from .ndjson, .csv and .xlsx`);
  if (isTable(input) && map === undefined)
    command.error(
      `error: ${input}: a roster needs --map; --suggest-map ${input} prints one to begin with`,
    );
  if (!isTable(input) && map !== undefined)
    command.error('error: --map is for .csv and .xlsx; in .ndjson every line is a household');
  const form = out === undefined ? 'ndjson' : FORMS[extensionOf(out)];
  if (form === undefined)
    return command.error(`error: --out ${String(out)}: results are .ndjson, .csv or .xlsx`);
  if (out === undefined && flags.resume === true) command.error('error: --resume needs --out');
  const table = map === undefined ? null : await planTable(input, map);
  const plan: Plan = {
    input,
    table,
    out: out ?? null,
    results: form === 'rows' && out !== undefined ? `${out}.yiju-rows` : (out ?? null),
    form,
    rejects: rejects ?? `${withoutExtension(out ?? input)}.rejects.${table ? 'csv' : 'ndjson'}`,
    progress: out === undefined ? null : `${out}.yiju-progress.json`,
  };
  for (const path of [plan.out, plan.results, plan.rejects]) {
    if (path !== null && isSameFile(path, input))
      command.error(`error: ${path} is what the households are read from`);
  }
  return plan;
}
