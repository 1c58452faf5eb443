import type { Chunk } from '../../node/batch/chunk.js';
import { aloneCrew, hireCrew } from '../../node/batch/crew.js';
import type { Crew } from '../../node/batch/crew.js';
import type { Order } from './order.js';
import type { Done, Station } from './station.js';

/** The module that workers run, as it is built: this one is part of a chunk beside the directory of commands. */
const WORKER = new URL('./cli/batch-worker.js', import.meta.url);

const handedOver = (chunk: Chunk): ArrayBufferLike[] =>
  chunk.kind === 'lines' ? [chunk.bytes.buffer] : [];

/** So many workers for an order; one is this thread itself, at its station. */
export const crewFor = (
  order: Order,
  station: Station,
  size: number,
): Promise<Crew<Chunk, Done>> =>
  size > 1
    ? hireCrew({ url: WORKER, data: order, handedOver }, size)
    : Promise.resolve(aloneCrew(station.work));
