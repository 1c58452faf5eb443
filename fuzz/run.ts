import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { corpusOf, keep } from './corpus.js';
import { Reach } from './reach.js';
import { shrink } from './shrink.js';
import type { Target } from './target.js';
import { TARGETS } from './targets.js';
import { edited } from './texts.js';

// Fuzzes one target, or all in turn: `npm run fuzz -- yaml --seconds 600 --keep`. With `--keep`, what reaches something new goes into the corpus.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    keep: { type: 'boolean', default: false },
  },
});
const chosen = TARGETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0)
  throw new RangeError(`the targets are ${TARGETS.map(({ name }) => name).join(', ')}`);

/** Inputs between two looks at what was reached. */
const BATCH = 25;
const LONGEST_KEPT = 8_000;
/** Letters kept of a target in all; the shorter texts come first. */
const MOST_KEPT = 30_000;

async function failureOf({ run }: Target, text: string): Promise<string | null> {
  try {
    await run(text);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** What failures have in common that differ in their inputs only. */
const kindOf = (failure: string): string => failure.slice(0, 60).replaceAll(/\d+|`[^`]*`/g, '…');

/** Texts worth another look: each reached something that none before it did. */
class Corpus {
  readonly texts: string[];
  readonly added: string[] = [];
  readonly #reach = new Reach();
  readonly #seen = new Set<string>();

  constructor(texts: Iterable<string>) {
    this.texts = [...texts];
  }

  /** To be called when a batch has run. */
  async add(target: Target, batch: readonly string[]): Promise<void> {
    const isNew = (part: string): boolean => !this.#seen.has(part);
    if (![...this.#reach.take()].some(isNew)) return;
    for (const text of batch) {
      await failureOf(target, text);
      const fresh = [...this.#reach.take()].filter(isNew);
      for (const part of fresh) this.#seen.add(part);
      if (fresh.length === 0 || text.length > LONGEST_KEPT) continue;
      this.texts.push(text);
      this.added.push(text);
    }
  }
}

async function smallestOf(target: Target, text: string, failure: string): Promise<string> {
  return shrink(text, async (shorter) => {
    const other = await failureOf(target, shorter);
    return other !== null && kindOf(other) === kindOf(failure);
  });
}

async function fuzz(target: Target, seconds: number, firstSeed: number): Promise<number> {
  const kept = [...corpusOf(target.name).values()];
  const corpus = new Corpus(kept);
  const found = new Map<string, string>();
  const started = performance.now();
  let inputs = 0;
  await corpus.add(target, kept);
  const before = corpus.added.length;
  for (let seed = firstSeed; performance.now() - started < seconds * 1000; seed += 1) {
    const isMutated = corpus.texts.length > 0 && seed % 2 === 0;
    const texts = isMutated ? edited(fc.constantFrom(...corpus.texts)) : target.texts;
    const batch = fc.sample(texts, { seed, numRuns: BATCH });
    for (const text of batch) {
      inputs += 1;
      const failure = await failureOf(target, text);
      if (failure === null || found.has(kindOf(failure))) continue;
      const smallest = await smallestOf(target, text, failure);
      found.set(kindOf(failure), smallest);
      console.log(`${target.name}: ${failure.slice(0, 400)}\n${JSON.stringify(smallest)}\n`);
    }
    await corpus.add(target, batch);
  }
  if (values.keep) {
    let left = MOST_KEPT - kept.join('').length;
    for (const text of corpus.added.slice(before).sort((one, other) => one.length - other.length)) {
      left -= text.length;
      if (left >= 0) keep(target.name, text, 'reach');
    }
    for (const text of found.values()) keep(target.name, text, 'found');
  }
  const time = ((performance.now() - started) / 1000).toFixed(0);
  const row = [target.name, inputs, `${time} s`, corpus.texts.length, found.size];
  console.log(`| ${row.join(' | ')} |`);
  return found.size;
}

console.log('| target | inputs | time | corpus | findings |\n| --- | --- | --- | --- | --- |');
let findings = 0;
for (const target of chosen)
  findings += await fuzz(target, Number(values.seconds), Number(values.seed));
if (findings > 0) process.exitCode = 1;
