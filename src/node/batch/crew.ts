/** Where parts of the work are done. */
export interface Crew<Part, Result> {
  /** How many parts can be under way at the same time. */
  readonly size: number;
  readonly run: (part: Part) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** A module for worker threads, which has the function that does one part of the work, by the name `work`. */
export interface WorkerModule<Part> {
  readonly url: URL;
  /** What every worker is given at its start, as plain data. */
  readonly data: unknown;
  /** Memory of a part that is handed over rather than copied. */
  readonly handedOver: (part: Part) => ArrayBufferLike[];
}

/** Memory of a worker for what does not live long; more would only let it grow between collections. */
const YOUNG_MEGABYTES = 8;
/** What a worker is allowed for the rest, beside what the packs take. */
const OLD_MEGABYTES = 64;

/** What a worker may take, by what this thread takes, which has read the same packs: well above its need, and little enough that it collects early. */
const limits = () => ({
  maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
  maxOldGenerationSizeMb: OLD_MEGABYTES + (2 * process.memoryUsage().heapUsed) / 2 ** 20,
});

/** Worker threads, which live until the crew is closed. */
export async function hireCrew<Part, Result>(
  { url, data, handedOver }: WorkerModule<Part>,
  size: number,
): Promise<Crew<Part, Result>> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: url.href,
    name: 'work',
    minThreads: size,
    maxThreads: size,
    idleTimeout: Number.MAX_SAFE_INTEGER,
    workerData: data,
    resourceLimits: limits(),
  });
  return {
    size,
    run: (part) =>
      pool.run(part, { transferList: handedOver(part) as ArrayBuffer[] }) as Promise<Result>, // none is shared
    close: () => pool.destroy(),
  };
}

/** This thread alone. */
export const aloneCrew = <Part, Result>(work: (part: Part) => Result): Crew<Part, Result> => ({
  size: 1,
  // eslint-disable-next-line @typescript-eslint/require-await -- what a crew looks like
  run: async (part) => work(part),
  close: () => Promise.resolve(),
});
