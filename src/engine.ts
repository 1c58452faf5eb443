// The engine without packs: for pages that bundle one district, `yiju/packs/<district>` beside it.
export { InputError } from './engine/diagnostics/diagnostic.js';
export type { Diagnostic, DiagnosticCode, Span } from './engine/diagnostics/diagnostic.js';
export type { Program } from './engine/program/program.js';
export type { Award, Decision } from './engine/evaluate/decide.js';
export { makeEngine } from './engine/evaluate/engine.js';
export type { Decide, Engine, Evaluate, Prepare, Prepared } from './engine/evaluate/engine.js';
export type { Options } from './engine/evaluate/question.js';
export { AuditError } from './engine/evaluate/second-opinion.js';
export type { Assessment, Item, Receipt } from './generated/assessment.types.js';
export type { Household, Member } from './generated/household.types.js';
