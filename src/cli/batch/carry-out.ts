import { createReadStream, statSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { emptyTally, mergeTally } from '../../batch/tally/tally.js';
import type { Dealt } from '../../node/batch/chunk.js';
import { familyChunks } from '../../node/batch/family-chunks.js';
import { openGrowingFile } from '../../node/batch/growing-file.js';
import { inOrder } from '../../node/batch/in-order.js';
import { lineChunks } from '../../node/batch/line-chunks.js';
import { writeProgress } from '../../node/batch/progress-file.js';
import type { Progress } from '../../node/batch/progress-file.js';
import { readTable } from '../../node/batch/read-table.js';
import type { ReadRow } from '../../node/batch/read-table.js';
import { readingFrom } from '../../node/file-error.js';
import type { Context } from '../context.js';
import { crewFor } from './crew-for.js';
import type { Order } from './order.js';
import { chunkOf } from './plan.js';
import type { BatchFlags, Plan, TablePlan } from './plan.js';
import { reporterOn } from './progress.js';
import { rejectHeading } from './reject.js';
import { openSink } from './sink.js';
import type { Station } from './station.js';
import { COLUMNS, tableWords } from './words.js';

/** Chunks that wait beside those that are worked on, so that no worker has to. */
const SPARE = 2;

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

function headingFor({ form, language }: Order): string {
  if (form !== 'csv') return '';
  const { columns } = tableWords(language);
  return `\ufeff${stringify([COLUMNS.map((column) => columns[column])])}`;
}

/** Works through the input from where it begins or goes on, and gives what all of it comes to. */
export async function carryOut(
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
