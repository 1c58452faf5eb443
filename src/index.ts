import { bundledPrograms } from './packs/index.js';
import { makeDecide } from './engine/evaluate/decide.js';
import type { Decide } from './engine/evaluate/decide.js';
import { makeEvaluate } from './engine/evaluate/evaluate.js';
import type { Evaluate } from './engine/evaluate/evaluate.js';

export { InputError } from './engine/diagnostics/diagnostic.js';
export type { Diagnostic, DiagnosticCode, Span } from './engine/diagnostics/diagnostic.js';
export type { Decide, Decision } from './engine/evaluate/decide.js';
export { AuditError } from './engine/evaluate/second-opinion.js';
export type { Evaluate } from './engine/evaluate/evaluate.js';
export type { Options } from './engine/evaluate/question.js';
export type { Assessment, Item, Receipt } from './generated/assessment.types.js';
export type { Household, Member } from './generated/household.types.js';

/**
 * Evaluates a household against the bundled packs, on a day or over a window of days: itemised, dated entitlements, each with its clause.
 * Touches no file, clock or network, and changes none of its arguments.
 *
 * @throws InputError when the household or the question is wrong, with every problem found.
 */
export const evaluate: Evaluate = makeEvaluate(bundledPrograms);

/**
 * Decides like {@link evaluate}, and says only who gets which item and how much: no texts, citations, stretches or reasons.
 *
 * @throws InputError when the household or the question is wrong, with every problem found.
 */
export const decide: Decide = makeDecide(bundledPrograms);
