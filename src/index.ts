import { bundledPrograms } from './packs/index.js';
import { makeEngine } from './engine/evaluate/engine.js';
import type { Decide, Evaluate, Prepare } from './engine/evaluate/engine.js';

export { InputError } from './engine/diagnostics/diagnostic.js';
export type { Diagnostic, DiagnosticCode, Span } from './engine/diagnostics/diagnostic.js';
export type { Decision } from './engine/evaluate/decide.js';
export { AuditError } from './engine/evaluate/second-opinion.js';
export type { Decide, Evaluate, Prepare, Prepared } from './engine/evaluate/engine.js';
export type { Options } from './engine/evaluate/question.js';
export type { Assessment, Item, Receipt } from './generated/assessment.types.js';
export type { Household, Member } from './generated/household.types.js';

const engine = makeEngine(bundledPrograms);

/**
 * Evaluates a household against the bundled packs, on a day or over a window of days: itemised, dated entitlements, each with its clause.
 * Touches no file, clock or network, and changes none of its arguments.
 *
 * @throws InputError when the household or the question is wrong, with every problem found.
 */
export const evaluate: Evaluate = engine.evaluate;

/**
 * Decides like {@link evaluate}, and says only who gets which item and how much: no texts, citations, stretches or reasons.
 *
 * @throws InputError when the household or the question is wrong, with every problem found.
 */
export const decide: Decide = engine.decide;

/**
 * Reads a question about one district once, to put it to many households: `prepare('kaifeng', { on: '2024-05-01' }).decide(household)`.
 *
 * @throws InputError when the question is wrong; the functions it gives, when a household is.
 */
export const prepare: Prepare = engine.prepare;
