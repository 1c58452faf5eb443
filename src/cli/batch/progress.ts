import type { Output } from '../context.js';
import type { Language } from '../render/words.js';
import { batchWords } from '../render/batch-words.js';

/** Says how far a batch has come, while it goes on. */
export interface Reporter {
  /** `part` is how much of the input is done, from 0 to 1. */
  readonly report: (households: number, part: number) => void;
  readonly stop: () => void;
}

/** How often a line is written where there is no terminal, in milliseconds. */
const LINE_EVERY = 10_000;

type Rates = (
  households: number,
  part: number,
) => { readonly rate: number; readonly left: number | null };

/** Tells how fast it goes since the first time that it was asked. */
function rates(): Rates {
  let first: { readonly at: number; readonly households: number; readonly part: number } | null =
    null;
  return (households, part) => {
    const at = performance.now();
    first ??= { at, households, part };
    const seconds = (at - first.at) / 1000;
    const done = part - first.part;
    return {
      rate: seconds === 0 ? 0 : Math.round((households - first.households) / seconds),
      left: done <= 0 ? null : Math.round((seconds * (1 - part)) / done),
    };
  };
}

/** A bar with rate and time left on a terminal, a line now and then elsewhere. */
export async function reporterOn(output: Output, language: Language): Promise<Reporter> {
  const words = batchWords(language).progress;
  const ratesOf = rates();
  if (output.isTTY !== true) {
    let last = performance.now();
    return {
      report: (count, reached) => {
        const { rate, left } = ratesOf(count, reached);
        if (performance.now() - last < LINE_EVERY) return;
        last = performance.now();
        output.write(`${words.line(count, reached, rate, left)}\n`);
      },
      stop: () => undefined,
    };
  }
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    stream: output as unknown as NodeJS.WritableStream, // it is a terminal
    format: `{bar} {percentage}% {said}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(1000, 0, { said: '' });
  return {
    report: (count, reached) => {
      const { rate, left } = ratesOf(count, reached);
      bar.update(Math.floor(reached * 1000), { said: words.bar(count, rate, left) });
    },
    stop: () => {
      bar.stop();
    },
  };
}
