import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readCaseFile } from '../analysis/cases/case-file.js';
import type { CaseFile } from '../analysis/cases/case-file.js';
import { InputError } from '../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { parseYaml } from '../engine/parse/parse-yaml.js';
import type { ParsedText } from '../engine/parse/parsed-text.js';
import { FileError, readingFrom } from './file-error.js';
import { findPacks } from './find-packs.js';
import { loadPolicies } from './load-policies.js';
import type { Policies } from './load-policies.js';
import { decodeText } from './text.js';

/** Beside the cases, and none: mutants that no case can notice, each with the reason. */
export const SURVIVORS = 'survivors.yaml';

/** Packs with the cases that are theirs. */
export interface Suite extends Policies {
  readonly files: readonly CaseFile[];
}

/** What one path stands for; of a pack's own file only the cases of its revision are wanted. */
interface Place {
  readonly packs: readonly string[];
  readonly cases: readonly string[];
  readonly isOnePack: boolean;
}

const isCaseName = (name: string): boolean => /^[^.].*\.ya?ml$/.test(name) && name !== SURVIVORS;

function casesIn(directory: string): string[] {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return [];
  const names = readingFrom(directory, () => readdirSync(directory));
  return names
    .filter(isCaseName)
    .sort()
    .map((name) => join(directory, name));
}

/** The case files in the `cases` directories beside some packs. */
export const casesBeside = (packs: readonly string[]): string[] =>
  [...new Set(packs.map((pack) => join(dirname(pack), 'cases')))].flatMap(casesIn);

/** The packs and cases of a path: a directory of packs, a pack, a `cases` directory, or a file in one. */
function placeOf(path: string): Place {
  const isDirectory = readingFrom(path, () => statSync(path)).isDirectory();
  const directory = resolve(isDirectory ? path : dirname(path));
  if (basename(directory) === 'cases') {
    const packs = findPacks([isDirectory ? join(path, '..') : join(dirname(path), '..')]);
    return { packs, cases: isDirectory ? casesIn(path) : [path], isOnePack: false };
  }
  const packs = findPacks([path]);
  return { packs, cases: casesBeside(packs), isOnePack: !isDirectory };
}

export function readText(path: string): ParsedText {
  return parseYaml(
    decodeText(
      readingFrom(path, () => readFileSync(path)),
      path,
    ),
    path,
  );
}

/** A case file whose pack is not there. */
function withoutPack({ locate }: ParsedText, { source, district, revision }: CaseFile): Diagnostic {
  return {
    code: 'UNKNOWN_REVISION',
    severity: 'error',
    message: `there is no pack \`${district}@${revision}\` beside these cases`,
    source,
    span: locate('/revision'),
    path: '/revision',
    hint: null,
  };
}

/**
 * Reads packs and the cases beside them: of directories of packs, of packs, of `cases` directories, or of files in one.
 *
 * @throws InputError when a pack or a case file has an error, with everything that was found.
 * @throws FileError when a path cannot be read, or a directory holds no pack.
 */
export function loadCases(paths: readonly string[]): Suite {
  const places = paths.map(placeOf);
  const policies = loadPolicies(findPacks(places.flatMap(({ packs }) => packs)));
  const isLoaded = ({ district, revision }: CaseFile): boolean =>
    policies.packs.some(
      ({ program }) => program.district === district && program.revision === revision,
    );
  const isPart = places.some(({ isOnePack }) => isOnePack);
  const sources = new Map(
    places.flatMap(({ cases }) => cases).map((path) => [resolve(path), path] as const),
  );
  const diagnostics: Diagnostic[] = [];
  const files: CaseFile[] = [];
  for (const path of sources.values()) {
    const parsed = readText(path);
    const { file, diagnostics: found } = readCaseFile(parsed);
    diagnostics.push(...found);
    if (file === null) continue;
    if (isLoaded(file)) files.push(file);
    else if (!isPart) diagnostics.push(withoutPack(parsed, file));
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new InputError(diagnostics);
  if (files.length === 0) throw new FileError(paths.join(', '), 'there are no cases');
  return { ...policies, files };
}
