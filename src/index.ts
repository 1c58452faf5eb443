import { bundledPrograms } from './packs/index.js';
import { makeEngine } from './engine/evaluate/engine.js';
import type { Decide, Evaluate, Prepare } from './engine/evaluate/engine.js';

export { InputError } from './engine/diagnostics/diagnostic.js';
export type { Diagnostic, DiagnosticCode, Span } from './engine/diagnostics/diagnostic.js';
export type { Award, Decision } from './engine/evaluate/decide.js';
export { AuditError } from './engine/evaluate/second-opinion.js';
export type { Decide, Evaluate, Prepare, Prepared } from './engine/evaluate/engine.js';
export type { Options } from './engine/evaluate/question.js';
export type { Assessment, Item, Receipt } from './generated/assessment.types.js';
export type { Household, Member } from './generated/household.types.js';

const engine = makeEngine(bundledPrograms);

/**
 * Evaluates a household against the bundled packs, on a day or over a window of days: itemised, dated entitlements, each with its clause.
 * Touches no file, clock or network, and changes none of its arguments; the same arguments give the same bytes.
 *
 * @function
 * @param household - The facts, as plain data of the shape {@link Household}: what is left out is unknown, `null` is known not to be. Days are `YYYY-MM-DD`; money is CNY,
 * as a whole number or a decimal string.
 * @param options - The question: `on`, or `from` and `through`, both included; the rest may be left out.
 * @returns One item for each entitlement and beneficiary, in the order of the document; over a window one for each of its stretches of days, both ends included.
 * @throws {@link InputError} with every problem found, when the household (`UNKNOWN_PROPERTY`, `WRONG_FORMAT`, …) or the question (`QUESTION_DAY`, `UNKNOWN_DISTRICT`, …)
 * is wrong.
 * @throws {@link AuditError} only with `audit: true`.
 */
export const evaluate: Evaluate = engine.evaluate;

/**
 * Decides like {@link evaluate}, and says only who gets which item and how much: no texts, citations, stretches or reasons.
 *
 * @function
 * @param household - As for {@link evaluate}.
 * @param options - As for {@link evaluate}, but for `audit`, of which it takes no notice.
 * @returns The outcomes and amounts of {@link evaluate}, in the same order; amounts are CNY as strings with two decimals.
 * @throws {@link InputError} when the household or the question is wrong, with every problem found.
 */
export const decide: Decide = engine.decide;

/**
 * Reads a question about one district once, to put it to many households: `prepare('kaifeng', { on: '2024-05-01' }).decide(household)`.
 *
 * @function
 * @param district - A district of the bundled packs.
 * @param options - The rest of the question, as for {@link evaluate}.
 * @returns What evaluates and decides any number of households, with the same answers as {@link evaluate} and {@link decide}.
 * @throws {@link InputError} when the question is wrong; the functions it gives, when a household is.
 */
export const prepare: Prepare = engine.prepare;
