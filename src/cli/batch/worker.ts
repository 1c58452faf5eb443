import { Tinypool } from 'tinypool';
import type { Transferable } from 'tinypool';
import type { Chunk } from '../../node/batch/chunk.js';
import type { Order } from './order.js';
import { openStation } from './station.js';
import type { Station } from './station.js';

let station: Promise<Station> | undefined;

/** Works on a chunk in this worker thread, and hands over a `Done`; the packs are read for the first one. */
export async function work(chunk: Chunk): Promise<unknown> {
  station ??= openStation(Tinypool.workerData as Order);
  const done = (await station).work(chunk);
  const handedOver = {
    [Tinypool.transferableSymbol]: [done.results.buffer, done.rejects.buffer],
    [Tinypool.valueSymbol]: done,
  };
  return Tinypool.move(handedOver as unknown as Transferable); // its symbols are typed as any symbol
}
