import { MAX_BYTES } from '../../engine/parse/limits.js';
import { joinBytes } from './bytes.js';
import type { Dealt } from './chunk.js';

const NEWLINE = 10;
/** A chunk ends here even if it has fewer lines, so that long lines do not fill the memory. */
const MOST_BYTES = 1024 * 1024;

/** How lines are put together. */
export interface LineOptions {
  /** The most lines of a chunk. */
  readonly size: number;
  /** The size of the input in bytes, for telling how much has been read; null where it is not known. */
  readonly total: number | null;
  /** Give what is complete at once rather than wait for a full chunk. */
  readonly isEager: boolean;
  /** Where reading begins: the byte, and the number of its line. */
  readonly position: number;
  readonly line: number;
}

/** Gathers bytes until they are a chunk; of a line longer than any household only the beginning is kept. */
class Gathering {
  #parts: Uint8Array[] = [];
  #length = 0;
  #lineLength = 0;
  lines = 0;

  add(part: Uint8Array): void {
    const kept = part.subarray(0, Math.max(0, MAX_BYTES + 1 - this.#lineLength));
    this.#lineLength += part.length;
    if (kept.length > 0) this.#parts.push(kept);
    this.#length += kept.length;
  }

  endLine(): void {
    this.lines += 1;
    this.#lineLength = 0;
    this.#parts.push(Uint8Array.of(NEWLINE));
    this.#length += 1;
  }

  isFull(size: number): boolean {
    return this.lines >= size || this.#length >= MOST_BYTES;
  }

  isEmpty(): boolean {
    return this.#length === 0;
  }

  take(): Uint8Array {
    const bytes = joinBytes(this.#parts);
    this.#parts = [];
    this.#length = 0;
    this.lines = 0;
    return bytes;
  }
}

/** Cuts a stream of bytes into chunks of whole lines. */
export async function* lineChunks(
  stream: AsyncIterable<unknown>,
  { size, total, isEager, position, line }: LineOptions,
): AsyncGenerator<Dealt> {
  const gathering = new Gathering();
  let reached = position;
  let number = line;
  const deal = (): Dealt => {
    const first = number;
    number += gathering.lines;
    return {
      chunk: { kind: 'lines', bytes: gathering.take(), line: first },
      position: reached,
      line: number,
      part: total === null || total === 0 ? 0 : reached / total,
    };
  };
  for await (const given of stream) {
    const block = typeof given === 'string' ? Buffer.from(given) : (given as Uint8Array); // streams give either
    let from = 0;
    for (;;) {
      const end = block.indexOf(NEWLINE, from);
      if (end < 0) break;
      gathering.add(block.subarray(from, end));
      gathering.endLine();
      reached += end + 1 - from;
      from = end + 1;
      if (gathering.isFull(size)) yield deal();
    }
    if (isEager && gathering.lines > 0) yield deal();
    gathering.add(block.subarray(from));
    reached += block.length - from;
  }
  if (!gathering.isEmpty()) {
    gathering.endLine();
    yield deal();
  }
}
