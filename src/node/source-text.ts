import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic, DiagnosticCode } from '../engine/diagnostics/diagnostic.js';
import type { ParsedText } from '../engine/parse/parsed-text.js';
import { readingFrom } from './file-error.js';
import { decodeText } from './text.js';

/** The document's text beside a pack; null where there is none or the pack does not name it. */
export interface SourceText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A file beside the pack: nothing with a directory in it. The pack's schema says the same. */
const SOURCE_NAME = /^[a-z0-9-]+\.txt$/;

function property(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function problemAt(
  parsed: ParsedText,
  pointer: string,
  code: DiagnosticCode,
  message: string,
  hint: string | null,
): Diagnostic {
  const { source, locate } = parsed;
  return { code, severity: 'error', message, source, span: locate(pointer), path: pointer, hint };
}

/** Reads the source text that a pack names, which must be the very bytes whose SHA-256 the pack notes. */
export function readSource(parsed: ParsedText, packPath: string): SourceText {
  const instrument = property(parsed.data, 'instrument');
  const name = property(instrument, 'source');
  // Another name is a problem of the pack's shape, and reported as one.
  if (typeof name !== 'string' || !SOURCE_NAME.test(name)) return { text: null, diagnostics: [] };
  const path = join(dirname(packPath), name);
  if (!existsSync(path)) {
    const message = `there is no \`${name}\` beside the pack`;
    return {
      text: null,
      diagnostics: [problemAt(parsed, '/instrument/source', 'SOURCE_MISSING', message, null)],
    };
  }
  const bytes = readingFrom(path, () => readFileSync(path));
  const noted = property(instrument, 'sha256');
  const found = sha256(bytes);
  const message = `\`${name}\` is not the text that this pack was written from`;
  const changed =
    noted === found
      ? []
      : [
          problemAt(
            parsed,
            '/instrument/sha256',
            'SOURCE_CHANGED',
            message,
            `its SHA-256 is \`${found}\``,
          ),
        ];
  return { text: decodeText(bytes, path), diagnostics: changed };
}
