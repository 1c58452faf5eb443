import type { Diagnostic } from '../../engine/diagnostics/diagnostic.js';
import { parseYaml } from '../../engine/parse/parse-yaml.js';
import { arrange } from './arrange.js';
import { layOut } from './lay-out.js';
import { readSheet } from './read-sheet.js';

/** A text in its layout, or what is wrong with it. */
export type Formatted =
  | { readonly text: string; readonly diagnostics: readonly [] }
  | { readonly text: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Lays out the YAML of a pack or of cases in the one way there is: the properties in the order of the schema, what has names in the order of the document,
 * short maps and lists in one line, quotes only where they are needed. What the text says does not change, and comments stay with the entry that they
 * stand above or beside. A text that cannot be read is left alone.
 *
 * @param source Name of the file, for the diagnostics.
 */
export function formatYaml(text: string, source: string): Formatted {
  const { data, diagnostics } = parseYaml(text, source);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (data === undefined || errors.length > 0) return { text: null, diagnostics: errors };
  return { text: layOut(arrange(readSheet(text))), diagnostics: [] };
}
