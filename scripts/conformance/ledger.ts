import { judge } from './judge.js';
import type { Verdict } from './judge.js';
import { DIFFERENCES } from './reasons.js';
import { readSuites } from './suites.js';
import type { Suite } from './suites.js';

const PATTERNS = 'tries rule_like(), which compares a rule with a pattern and decides nothing';

/** What a verdict is counted under. */
function heading(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'same':
      return 'same: decided as the suite has it';
    case 'refused':
      return 'same: refused, where the suite has an error';
    case 'missing':
      return 'differs: a fact that is not given is unknown, not false';
    case 'differs':
      return `differs: ${DIFFERENCES[verdict.reason].why}`;
    case 'unmarked':
      return 'UNMARKED';
  }
}

function detail(verdict: Verdict): string {
  if (verdict.kind === 'unmarked') return ` (${verdict.what})`;
  return verdict.kind === 'differs' && verdict.operators.length > 0
    ? ` (${verdict.operators.join(' ')})`
    : '';
}

/** Prints a suite's differences and counts; gives the number of cases that are not marked. */
function account({ name, cases, isOfPatterns }: Suite): number {
  const counts = new Map<string, number>();
  console.log(`${name}: ${String(cases.length)} cases`);
  for (const each of cases) {
    const verdict: Verdict | null = isOfPatterns ? null : judge(each);
    const title = verdict ? heading(verdict) : `differs: ${PATTERNS}`;
    counts.set(title, (counts.get(title) ?? 0) + 1);
    if (!title.startsWith('same'))
      console.log(`  ${each.id}  ${title}${verdict ? detail(verdict) : ''}`);
  }
  for (const [title, count] of [...counts].sort(([, left], [, right]) => right - left))
    console.log(`${String(count).padStart(6)}  ${title}`);
  console.log();
  return counts.get('UNMARKED') ?? 0;
}

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('npm run conformance -- DIR: a directory of JSON Logic suites');
  process.exitCode = 2;
} else {
  const unmarked = readSuites(directory).map(account);
  if (unmarked.some((count) => count > 0)) process.exitCode = 1;
}
