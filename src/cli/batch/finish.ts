import { rm, writeFile } from 'node:fs/promises';
import { removeProgress } from '../../node/batch/progress-file.js';
import type { Progress } from '../../node/batch/progress-file.js';
import { writeWorkbook } from '../../node/batch/write-workbook.js';
import { fileError } from '../../node/file-error.js';
import type { Context } from '../context.js';
import { printable } from '../printable.js';
import { renderBatchReport } from '../render/batch-report.js';
import type { BatchSummary } from '../render/batch-summary.js';
import { renderBatchText } from '../render/batch-text.js';
import { batchWords } from '../render/batch-words.js';
import { styleFor } from '../render/style.js';
import type { Order } from './order.js';
import type { BatchFlags, Plan } from './plan.js';
import { COLUMNS, tableWords } from './words.js';

const DEFAULT_WIDTH = 100;

const WIDE: ReadonlySet<string> = new Set(['title', 'benefit', 'payers', 'needs', 'id']);
const NUMBERS: ReadonlySet<string> = new Set(['line', 'exact', 'least', 'most']);

/** Makes the workbook, if it is to be one, and clears away what was needed only on the way. */
export async function finish(plan: Plan, { tally }: Progress, { language }: Order): Promise<void> {
  const { out, results, rejects, progress, form } = plan;
  if (form === 'rows' && out !== null && results !== null) {
    const { sheet, columns } = tableWords(language);
    const sheetColumns = COLUMNS.map((column) => ({
      title: columns[column],
      width: WIDE.has(column) ? 32 : 14,
      isNumber: NUMBERS.has(column),
    }));
    await writeWorkbook(results, out, sheet, sheetColumns);
    await rm(results);
  }
  if (tally.rejects === 0) await rm(rejects);
  if (progress !== null) await removeProgress(progress);
}

/** Says on the terminal, and in the file of the summary, what the batch comes to. */
export async function tell(
  summary: BatchSummary,
  plan: Plan,
  flags: BatchFlags,
  { stdout, stderr, env }: Context,
): Promise<void> {
  const output = plan.out === null ? stderr : stdout;
  const layout = { width: output.columns ?? DEFAULT_WIDTH, style: styleFor(output, env) };
  output.write(renderBatchText(summary, layout));
  const { rejects } = summary.tally;
  if (rejects > 0)
    stderr.write(printable(`${batchWords(flags.lang).written(plan.rejects, rejects)}\n`));
  if (flags.summary === undefined) return;
  try {
    const isJson = flags.summary.toLowerCase().endsWith('.json');
    const { question, tally } = summary;
    const text = isJson
      ? `${JSON.stringify({ question, ...tally }, null, 2)}\n`
      : renderBatchReport(summary);
    await writeFile(flags.summary, text);
  } catch (error) {
    throw fileError(flags.summary, error);
  }
}
