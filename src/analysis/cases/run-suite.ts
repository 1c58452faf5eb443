import type { Evaluate } from '../../engine/evaluate/engine.js';
import type { CaseFile } from './case-file.js';
import { runCase } from './run-case.js';
import type { CaseResult } from './run-case.js';

/** Runs every case of some files, in their order. */
export const runSuite = (evaluate: Evaluate, files: readonly CaseFile[]): CaseResult[] =>
  files.flatMap((file) => file.cases.map((ran) => runCase(evaluate, file, ran)));
