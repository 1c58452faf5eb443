import { InputError } from '../../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../../engine/diagnostics/diagnostic.js';
import { describeSchemaError } from '../../engine/diagnostics/schema-errors.js';
import { parseYaml } from '../../engine/parse/parse-yaml.js';
import type { ParsedText } from '../../engine/parse/parsed-text.js';
import type { Mapping } from '../../generated/mapping.types.js';
import { validateMapping } from '../../generated/mapping.validator.js';
import schema from '../../schemas/mapping.schema.json' with { type: 'json' };

/** A mapping as it was read, and the places of its parts. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly parsed: ParsedText;
}

const { column, roleColumn, memberRules } = schema.$defs;

/** The names known at a place of a mapping. */
function namesAt(pointer: string): string[] {
  if (/^\/columns\/[^/]+$/.test(pointer)) return Object.keys(column.properties);
  if (pointer === '/role') return Object.keys(roleColumn.properties);
  if (pointer === '/members') return Object.keys(memberRules.properties);
  return pointer === '' ? Object.keys(schema.properties) : [];
}

function shapeProblems({ data, source, locate, locateKey }: ParsedText): Diagnostic[] {
  if (validateMapping(data)) return [];
  return (validateMapping.errors ?? []).flatMap((error): Diagnostic[] => {
    const problem = describeSchemaError(error, namesAt);
    if (problem === null) return [];
    const { code, pointer, message, hint } = problem;
    const key = code === 'UNKNOWN_PROPERTY' ? locateKey(pointer) : null;
    const span = key ?? locate(pointer);
    return [{ code, severity: 'error', message, source, span, path: pointer, hint }];
  });
}

/**
 * Reads a mapping file and checks its shape; what it names is checked against a roster by `bindMapping`.
 *
 * @throws InputError when something is wrong, with every place.
 */
export function readMapping(text: string, source: string): ReadMapping {
  const parsed = parseYaml(text, source);
  const errors = parsed.diagnostics.filter(({ severity }) => severity === 'error');
  const wrong = errors.length > 0 ? errors : shapeProblems(parsed);
  if (wrong.length > 0) throw new InputError(wrong);
  return { mapping: parsed.data as Mapping, parsed }; // the schema has let it through
}
