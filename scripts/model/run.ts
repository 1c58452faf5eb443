import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from './worker.js';

// Compares the engine with the model on generated households, on every core: `npm run model -- --days 1000000 --seed 7 --workers 2`.
const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const [days, seed, workers] = [values.days, values.seed, values.workers].map(Number);
if (!days || seed === undefined || Number.isNaN(seed) || !workers)
  throw new RangeError('--days, --seed and --workers are whole numbers');

interface Sum {
  days: number;
  seconds: number;
  differences: number;
}

const sums = new Map<string, Sum>();
const started = performance.now();
let said = 0;

function total(): Sum {
  const all = { days: 0, seconds: 0, differences: 0 };
  for (const sum of sums.values()) {
    all.days += sum.days;
    all.seconds += sum.seconds;
    all.differences += sum.differences;
  }
  return all;
}

const rowOf = (name: string, sum: Sum): string =>
  `| ${name} | ${String(sum.days)} | ${sum.seconds.toFixed(0)} | ${String(sum.differences)} |`;

function add({ name, days: looked, seconds, difference }: Report): void {
  const sum = sums.get(name) ?? { days: 0, seconds: 0, differences: 0 };
  sum.days += looked;
  sum.seconds += seconds;
  if (difference !== null) {
    sum.differences += 1;
    console.log(`${name} differs: ${difference}\n`);
  }
  sums.set(name, sum);
  const all = total();
  if (all.days - said < 50_000) return;
  said = all.days;
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(
    `${String(all.days)} household-days, ${minutes} min, ${String(all.differences)} differences`,
  );
}

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

function work(index: number): Promise<void> {
  const share = Math.ceil((days ?? 0) / (workers ?? 1));
  const child = fork(worker, [String((seed ?? 0) * 64 + index), String(share)]);
  child.on('message', (report: Report) => {
    add(report);
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with ${String(code)}`));
    });
  });
}

console.log(`seed ${String(seed)}, ${String(workers)} workers`);
await Promise.all(Array.from({ length: workers }, (_, index) => work(index)));
console.log('\n| pack | household-days | CPU seconds | differences |\n| --- | --- | --- | --- |');
for (const [name, sum] of sums) console.log(rowOf(name, sum));
const all = total();
console.log(rowOf('all', all));
console.log(`\n${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
if (all.differences > 0) process.exitCode = 1;
