// Runs the built package under flags of Node that forbid code made from text, and built-in objects changed at run time.
import { execFileSync } from 'node:child_process';

const GENERATION = '--disallow-code-generation-from-strings';
const FROZEN = '--frozen-intrinsics';

const HOUSEHOLD = 'examples/kaifeng-bereaved.json';
const CLI = 'dist/cli/main.js';

/** What is run under each of the flags. */
const RUNS: readonly (readonly string[])[] = [
  ['tests/strict/main.mjs', process.cwd(), '{"on":"2024-05-01"}'],
  ['tests/strict/main.mjs', process.cwd(), '{"from":"2024-01-01","through":"2024-12-31"}'],
  [CLI, 'evaluate', HOUSEHOLD, '--on', '2024-05-01', '--json'],
  [CLI, 'check', 'policies/zhangdian', '--on', '2024-05-01'],
  [CLI, 'test', 'policies/zhangdian'],
  [CLI, 'format', '--check', 'policies/zhangdian'],
];

const node = (args: readonly string[]): string =>
  execFileSync(process.execPath, ['--no-warnings', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function isRefused(flag: string, code: string): boolean {
  try {
    node([flag, '-e', code]);
    return false;
  } catch {
    return true;
  }
}

// The flags do what they say in this version of Node; otherwise the runs would show nothing.
if (!isRefused(GENERATION, 'new Function("")')) throw new Error(`${GENERATION} forbids nothing`);
if (!isRefused(FROZEN, '"use strict"; Array.prototype.more = 1'))
  throw new Error(`${FROZEN} forbids nothing`);

for (const args of RUNS) {
  const plain = node(args);
  for (const flags of [[GENERATION], [FROZEN], [GENERATION, FROZEN]]) {
    if (node([...flags, ...args]) !== plain)
      throw new Error(`other output under ${flags.join(' ')}: ${args.join(' ')}`);
  }
  console.log(`the same under ${GENERATION} and ${FROZEN}: ${args.slice(0, 3).join(' ')}`);
}
