import { InputError } from '../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { renderDiagnostic } from '../engine/diagnostics/render.js';
import { AuditError } from '../engine/evaluate/second-opinion.js';
import { FileError } from '../node/file-error.js';

/** The option of the command line for each part of a question. */
const OPTIONS: Readonly<Record<string, string>> = {
  on: '--on',
  from: '--from',
  through: '--through',
  district: '--district',
  revision: '--revision',
  include: '--all',
  knownAt: '--known-at',
};

const QUESTION_CODES: ReadonlySet<string> = new Set([
  'QUESTION_DAY',
  'UNKNOWN_OPTION',
  'UNKNOWN_DISTRICT',
  'UNKNOWN_REVISION',
  'UNKNOWN_READING',
  'UNKNOWN_READING_OPTION',
]);

/** Whether a problem is one of the question rather than of a household or a pack. */
export const isOfQuestion = ({ code }: Diagnostic): boolean => QUESTION_CODES.has(code);

function describeQuestion({ code, path, message, hint }: Diagnostic): string {
  const option = path.startsWith('readings.')
    ? `--reading ${path.slice('readings.'.length)}`
    : (OPTIONS[path] ?? path);
  return `${option}: ${message} (${code})${hint === null ? '' : `; ${hint}`}\n`;
}

/** A problem of a household: its place and its fact path, but not the line, which may hold what nobody else should read. */
function describeFact(diagnostic: Diagnostic): string {
  const { path, message } = diagnostic;
  const named = path === '' ? message : `${path}: ${message}`;
  return `${renderDiagnostic({ ...diagnostic, message: named, path: '' }, null)}\n`;
}

/** What went wrong, for standard error: every problem with its place. */
export function describeError(error: unknown): string {
  if (error instanceof InputError) {
    return error.diagnostics
      .map((diagnostic) =>
        isOfQuestion(diagnostic) ? describeQuestion(diagnostic) : describeFact(diagnostic),
      )
      .join('');
  }
  if (error instanceof FileError || error instanceof AuditError) return `${error.message}\n`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it: ${text}\n`;
}
