import type { CaseResult } from '../analysis/cases/run-case.js';
import { scorePack } from '../analysis/mutation/score.js';
import type { MutationReport } from '../analysis/mutation/score.js';
import { readText } from '../node/load-cases.js';
import type { Suite } from '../node/load-cases.js';
import type { LoadedPack } from '../node/load-policies.js';
import { loadSurvivors } from '../node/load-survivors.js';

/** Changes a loaded pack in one place after another; cases that do not hold as it is cannot notice anything, and are left out. */
export function mutatePack(
  { path, pack, program, sourceText }: LoadedPack,
  { packs, files }: Suite,
  results: readonly CaseResult[],
): MutationReport {
  const { district, revision } = program;
  const holding = new Set(
    results.filter(({ failures }) => failures.length === 0).map(({ ran }) => ran),
  );
  return scorePack({
    parsed: readText(path),
    pack,
    sourceText,
    others: packs
      .map((other) => other.program)
      .filter((other) => other !== program && other.district === district),
    files: files
      .filter((file) => file.district === district && file.revision === revision)
      .map((file) => ({ ...file, cases: file.cases.filter((ran) => holding.has(ran)) })),
    reasons: loadSurvivors(path, revision),
  });
}
