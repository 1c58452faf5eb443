import { inOrder } from '../../node/batch/in-order.js';
import { lineChunks } from '../../node/batch/line-chunks.js';
import type { Context } from '../context.js';
import { questionOf } from '../question.js';
import type { Order } from './order.js';
import { chunkOf } from './plan.js';
import type { BatchFlags } from './plan.js';
import { outputSink } from './sink.js';
import { crewFor } from './crew-for.js';
import { openStation } from './station.js';

/** Writes a line for each line of standard input, as soon as it can: an assessment, decisions, or `{"error": …}`. */
export async function runFilter(flags: BatchFlags, { stdin, stdout, now }: Context): Promise<void> {
  const order: Order = {
    question: questionOf(flags, now),
    isDecisions: flags.decisions === true,
    isFilter: true,
    form: 'ndjson',
    language: flags.lang,
    policies: flags.policies ?? null,
    table: null,
  };
  const station = await openStation(order);
  const size = flags.workers ?? 1;
  const crew = await crewFor(order, station, size);
  const sink = outputSink(stdout);
  const start = { size: chunkOf(flags), total: null, isEager: true, position: 0, line: 1 };
  try {
    const chunks = lineChunks(stdin, start);
    for await (const { result } of inOrder(chunks, ({ chunk }) => crew.run(chunk), crew.size))
      await sink.add(result.results);
  } finally {
    await crew.close();
  }
}
