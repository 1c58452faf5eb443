import { checkHousehold } from '../../../src/engine/facts/check.js';
import type { ParsedText } from '../../../src/engine/parse/parsed-text.js';
import type { Diagnostic, Household } from '../../../src/index.js';

/** What stands in a file: a family, or what is wrong with it and where. */
export type FileContent =
  | { readonly family: Household; readonly problems: readonly [] }
  | { readonly family: null; readonly problems: readonly Diagnostic[] };

const refused = (problems: readonly Diagnostic[]): FileContent => ({ family: null, problems });

/** A problem that was found in the data, with its line and column. */
async function placed(
  found: readonly Diagnostic[],
  { source, data, locate, locateKey }: ParsedText,
): Promise<Diagnostic[]> {
  const { factPointer } = await import('../../../src/node/fact-pointer.js');
  return found.map((each) => {
    const pointer = factPointer(each.path, data);
    const key = each.code === 'UNKNOWN_PROPERTY' ? locateKey(pointer) : null;
    return { ...each, source, span: key ?? locate(pointer) };
  });
}

function syntaxProblem(source: string, message: string, span: Diagnostic['span']): Diagnostic {
  return { code: 'YAML_SYNTAX', severity: 'error', message, source, span, path: '', hint: null };
}

const isJson = (name: string, text: string): boolean =>
  /\.json$/i.test(name) || (!/\.ya?ml$/i.test(name) && /^\s*[[{]/.test(text));

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a family from JSON or YAML as the commands do. What reads YAML is fetched only now: few need it. */
export async function readFamily(file: File): Promise<FileContent> {
  const { name } = file;
  const text = decoded(await file.arrayBuffer());
  if (text === null) return refused([syntaxProblem(name, 'is not text in UTF-8', null)]);
  const [{ parseYaml }, { findJsonProblem }, { linesOf }] = await Promise.all([
    import('../../../src/engine/parse/parse-yaml.js'),
    import('../../../src/node/json-syntax.js'),
    import('../../../src/engine/parse/lines.js'),
  ]);
  const problem = isJson(name, text) ? findJsonProblem(text) : null;
  if (problem !== null) {
    const { at, message } = problem;
    return refused([syntaxProblem(name, message, linesOf(text)(at, at))]);
  }
  const parsed = parseYaml(text, name);
  const errors = parsed.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refused(errors);
  const data = isJson(name, text) ? (JSON.parse(text) as unknown) : parsed.data;
  const found = checkHousehold(data);
  if (found.length > 0) return refused(await placed(found, { ...parsed, data }));
  return { family: data as Household, problems: [] }; // checked above
}
