import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BOMBS } from './bombs.js';

// Sets off each bomb in a process of its own, of which the heap may not grow beyond 128 MiB.
const one = fileURLToPath(new URL('one.ts', import.meta.url));
let failures = 0;
console.log('| bomb | codes | ms | MiB |\n| --- | --- | --- | --- |');
for (const [index, { name, codes }] of BOMBS.entries()) {
  const flags = ['--import', 'tsx', '--max-old-space-size=128', one, String(index)];
  const line = execFileSync(process.execPath, flags, { encoding: 'utf8', timeout: 60_000 });
  const { found, milliseconds, mebibytes } = JSON.parse(line) as {
    readonly found: readonly string[];
    readonly milliseconds: number;
    readonly mebibytes: number;
  };
  const isRight = found.join() === [...codes].sort().join();
  if (!isRight) failures += 1;
  const shown = isRight ? found.join(' ') : `${found.join(' ')}, not ${codes.join(' ')}`;
  console.log(`| ${name} | ${shown} | ${milliseconds.toFixed(0)} | ${mebibytes.toFixed(0)} |`);
}
if (failures > 0) process.exitCode = 1;
