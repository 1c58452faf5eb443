import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, DiagnosticCode, Span } from '../../engine/diagnostics/diagnostic.js';
import { linesOf } from '../../engine/parse/lines.js';
import type { SpanOf } from '../../engine/parse/lines.js';
import { ENGINE_VERSION } from '../../generated/version.js';
import type { PackFile } from '../../node/read-packs.js';
import { CHECK_TITLES_EN } from './check-titles-en.js';
import { CHECK_TITLES_ZH } from './check-titles-zh.js';
import type { Language } from './words.js';

/** A file's path as a URI reference; relative paths stay relative, to wherever the check ran. */
const uriOf = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

function regionOf({ line, column, end }: Span, spanOf: SpanOf): object {
  const last = spanOf(end, end);
  return { startLine: line, startColumn: column, endLine: last.line, endColumn: last.column };
}

function locationsOf({ source, span }: Diagnostic, spanOf: SpanOf): object[] {
  if (source === null) return [];
  const artifactLocation = { uri: uriOf(source) };
  const region = span === null ? {} : { region: regionOf(span, spanOf) };
  return [{ physicalLocation: { artifactLocation, ...region } }];
}

function ruleOf(code: DiagnosticCode, language: Language): object {
  const text = (language === 'zh' ? CHECK_TITLES_ZH : CHECK_TITLES_EN)[code];
  const anchor = `docs/errors.md#${code.toLowerCase()}`;
  const help = { text: `${text} ${anchor}`, markdown: `${text} [${code}](${anchor})` };
  return { id: code, shortDescription: { text }, help };
}

/**
 * What was found as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code scanning and editors. The rules are the
 * codes that were found; columns count UTF-16 code units.
 */
export function renderCheckSarif(files: readonly PackFile[], language: Language): string {
  const codes = [
    ...new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))),
  ];
  const results = files.flatMap(({ diagnostics, parsed }) => {
    const spanOf = linesOf(parsed.text);
    return diagnostics.map((diagnostic) => {
      const { code, severity, message, hint } = diagnostic;
      return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: severity,
        message: { text: hint === null ? message : `${message}; ${hint}` },
        locations: locationsOf(diagnostic, spanOf),
      };
    });
  });
  const rules = codes.map((code) => ruleOf(code, language));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'yiju', semanticVersion: ENGINE_VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
