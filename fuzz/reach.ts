import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

const OURS = /\/src\/(?!generated)|\/node_modules\/yaml\//;

/** How often something ran, by powers of two: a loop that goes further is something new. */
const level = (count: number): number => Math.ceil(Math.log2(count + 1));

/** Which parts of the code inputs have reached, as V8 counts them. */
export class Reach {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The parts that were reached since the last call. */
  take(): Set<string> {
    let result: readonly Profiler.ScriptCoverage[] = [];
    // In the same process the answer comes before `post` returns.
    this.#session.post('Profiler.takePreciseCoverage', (_, taken) => {
      result = taken.result;
    });
    const parts = new Set<string>();
    for (const { scriptId, url, functions } of result) {
      if (!OURS.test(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) parts.add(`${scriptId} ${startOffset} ${endOffset} ${level(count)}`);
    }
    return parts;
  }
}
