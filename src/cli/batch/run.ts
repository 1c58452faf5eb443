import { createReadStream, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { emptyTally, mergeTally } from '../../batch/tally/tally.js';
import { ENGINE_VERSION } from '../../generated/version.js';
import type { Dealt } from '../../node/batch/chunk.js';
import { familyChunks } from '../../node/batch/family-chunks.js';
import { openGrowingFile } from '../../node/batch/growing-file.js';
import { inOrder } from '../../node/batch/in-order.js';
import { lineChunks } from '../../node/batch/line-chunks.js';
import {
  inputMark,
  keyOf,
  readProgress,
  removeProgress,
  writeProgress,
} from '../../node/batch/progress-file.js';
import type { Progress } from '../../node/batch/progress-file.js';
import { readTable } from '../../node/batch/read-table.js';
import type { ReadRow } from '../../node/batch/read-table.js';
import { writeWorkbook } from '../../node/batch/write-workbook.js';
import { FileError, fileError, readingFrom } from '../../node/file-error.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { printable } from '../printable.js';
import { isUndated, questionOf } from '../question.js';
import { renderBatchReport } from '../render/batch-report.js';
import type { BatchSummary } from '../render/batch-summary.js';
import { renderBatchText } from '../render/batch-text.js';
import { batchWords } from '../render/batch-words.js';
import { styleFor } from '../render/style.js';
import { crewFor } from './crew-for.js';
import type { Order } from './order.js';
import { chunkOf, planOf } from './plan.js';
import type { BatchFlags, Plan, TablePlan } from './plan.js';
import { reporterOn } from './progress.js';
import { rejectHeading } from './reject.js';
import { openSink } from './sink.js';
import { openStation } from './station.js';
import type { Station } from './station.js';
import { COLUMNS, tableWords } from './words.js';

/** Chunks that wait beside those that are worked on, so that no worker has to. */
const SPARE = 2;
const DEFAULT_WIDTH = 100;

async function* rowsBelow(input: string, { options, header }: TablePlan): AsyncGenerator<ReadRow> {
  for await (const read of readTable(input, options)) if (read.row.line > header) yield read;
}

/** The input from where a batch begins or goes on. */
function chunksOf(
  { input, table }: Plan,
  { position, line }: Progress,
  family: number | null,
  size: number,
): AsyncIterable<Dealt> {
  if (table) return familyChunks(rowsBelow(input, table), { size, family, skip: position });
  const total = readingFrom(input, () => statSync(input)).size;
  const stream = createReadStream(input, { start: position });
  return lineChunks(stream, { size, total, isEager: false, position, line });
}

/** How far an earlier run of the same batch came, or the beginning. */
async function startOf(plan: Plan, flags: BatchFlags, command: Command): Promise<Progress | null> {
  if (plan.progress === null) return null;
  const progress = await readProgress(plan.progress);
  if (progress && flags.resume !== true)
    command.error(
      `error: ${plan.progress}: a batch into ${String(plan.out)} was not finished; --resume goes on with it, or remove this file`,
    );
  return progress;
}

/** What makes a batch the same one: the question, the packs, the mapping, the form of the results, the input. */
const keyFor = async (plan: Plan, order: Order, { packs }: Station): Promise<string> =>
  keyOf([ENGINE_VERSION, packs, { ...order, policies: null }, await inputMark(plan.input)]);

function headingFor({ form, language }: Order): string {
  if (form !== 'csv') return '';
  const { columns } = tableWords(language);
  return `\ufeff${stringify([COLUMNS.map((column) => columns[column])])}`;
}

/** Works through the input from where it begins or goes on, and gives what all of it comes to. */
async function carryOut(
  plan: Plan,
  start: Progress,
  order: Order,
  station: Station,
  flags: BatchFlags,
  { stdout, stderr }: Context,
): Promise<Progress> {
  const words = tableWords(order.language);
  const { table } = plan;
  const heading = table ? rejectHeading(table.order.headings, words) : '';
  const results = await openSink(plan.results, start.results, stdout, headingFor(order));
  const rejects = await openGrowingFile(plan.rejects, start.rejects);
  if (start.rejects === 0) await rejects.add(new TextEncoder().encode(heading));
  const { availableParallelism } = await import('node:os');
  const crew = await crewFor(order, station, flags.workers ?? availableParallelism());
  const reporter = await reporterOn(stderr, order.language);
  let progress = start;
  const tally = emptyTally();
  mergeTally(tally, start.tally);
  try {
    const chunks = chunksOf(plan, start, station.family, chunkOf(flags));
    const done = inOrder(chunks, ({ chunk }) => crew.run(chunk), crew.size + SPARE);
    for await (const { part, result } of done) {
      await results.add(result.results);
      await rejects.add(result.rejects);
      mergeTally(tally, result.tally);
      progress = {
        ...progress,
        position: part.position,
        line: part.line,
        results: results.length(),
        rejects: rejects.length(),
        tally,
      };
      if (plan.progress !== null) {
        await Promise.all([results.sync(), rejects.sync()]);
        await writeProgress(plan.progress, progress);
      }
      reporter.report(tally.households + tally.rejects, part.part);
    }
  } finally {
    reporter.stop();
    await crew.close();
    await Promise.all([results.close(), rejects.close()]);
  }
  return progress;
}

const WIDE: ReadonlySet<string> = new Set(['title', 'benefit', 'payers', 'needs', 'id']);
const NUMBERS: ReadonlySet<string> = new Set(['line', 'exact', 'least', 'most']);

/** Makes the workbook, if it is to be one, and clears away what was needed only on the way. */
async function finish(plan: Plan, { tally }: Progress, { language }: Order): Promise<void> {
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

async function tell(
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

/** Evaluates the households of a file, and gives the exit code. */
export async function runBatch(
  file: string,
  flags: BatchFlags,
  command: Command,
  context: Context,
): Promise<number> {
  const plan = await planOf(file, flags, command);
  const earlier = await startOf(plan, flags, command);
  const asked = questionOf(flags, context.now);
  const today = isUndated(flags) ? (earlier?.today ?? asked.on ?? null) : null;
  const order: Order = {
    question: today === null ? asked : { ...asked, on: today },
    isDecisions: flags.decisions === true,
    isFilter: false,
    form: plan.form,
    language: flags.lang,
    policies: flags.policies ?? null,
    table: plan.table?.order ?? null,
  };
  const station = await openStation(order);
  const key = await keyFor(plan, order, station);
  if (earlier && earlier.key !== key)
    throw new FileError(
      plan.progress ?? '',
      'is of another question, other packs, or an input that has changed since; --resume goes on only with the same',
    );
  const start = earlier ?? {
    key,
    today,
    position: 0,
    line: 1,
    results: 0,
    rejects: 0,
    tally: emptyTally(),
  };
  const end = await carryOut(plan, start, order, station, flags, context);
  await finish(plan, end, order);
  const { question, isDecisions, language } = order;
  const { tally } = end;
  const { catalog } = station;
  await tell({ tally, catalog, question, isDecisions, language }, plan, flags, context);
  return tally.rejects > 0 ? EXIT.findings : EXIT.done;
}
