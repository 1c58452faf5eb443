import type { Diagnostic } from '../../engine/diagnostics/diagnostic.js';

const COMMANDS: Readonly<Record<Diagnostic['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function renderOne({ code, severity, message, source, span, hint }: Diagnostic): string {
  const properties = [
    ...(source === null ? [] : [`file=${escapeProperty(source)}`]),
    ...(span === null ? [] : [`line=${String(span.line)}`, `col=${String(span.column)}`]),
    `title=${code}`,
  ];
  const text = hint === null ? message : `${message}\nhint: ${hint}`;
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeMessage(text)}\n`;
}

/** Diagnostics as the commands by which a run on GitHub shows them beside the lines of a change. */
export const renderCheckGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(renderOne).join('');
