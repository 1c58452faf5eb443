import { InputError } from '../../engine/diagnostics/diagnostic.js';
import type { Diagnostic, Span } from '../../engine/diagnostics/diagnostic.js';
import { checkHousehold } from '../../engine/facts/check.js';
import type { Options } from '../../engine/evaluate/question.js';
import { pointerStep } from '../../engine/parse/parsed-text.js';
import type { ParsedText } from '../../engine/parse/parsed-text.js';
import type { Case, Cases } from '../../generated/cases.types.js';
import { caseShapeProblems } from './case-shape.js';
import { householdOf } from './derive.js';

/** A case ready to be run. */
export interface PreparedCase {
  readonly number: number;
  readonly given: Case;
  /** The household in full. */
  readonly household: unknown;
  readonly options: Options;
  readonly place: Span | null;
}

/** The cases of one file, all of one revision. */
export interface CaseFile {
  readonly source: string;
  readonly district: string;
  readonly revision: string;
  readonly cases: readonly PreparedCase[];
  /** Where the expectation of a case stands. */
  readonly placeOf: (each: PreparedCase, expectation: number) => Span | null;
}

/** What a case asks; ineligible items are always wanted, since one may be expected. */
function optionsOf({ district, revision }: Cases, given: Case): Options {
  const { on, from, through, named, readings, knownAt } = given;
  return {
    on,
    from,
    through,
    district,
    revision: named === false ? undefined : revision,
    include: 'all',
    readings,
    knownAt,
  };
}

/** The pointer of the entry under `with` that set a fact, otherwise of the whole household. */
function pointerOf({ household }: Case, number: number, path: string): string {
  const pointer = `/cases/${String(number)}/household`;
  const set = 'like' in household ? Object.keys(household.with ?? {}) : [];
  const key = set.find((name) => path === name || path.startsWith(`${name}.`));
  return key === undefined ? pointer : `${pointer}/with${pointerStep(key)}`;
}

/** The household of a case, with what is wrong with it. */
function prepareHousehold(
  file: Cases,
  given: Case,
): { household: unknown; problems: readonly Diagnostic[] } {
  try {
    const household = householdOf(file, given);
    return { household, problems: checkHousehold(household) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { household: null, problems: error.diagnostics };
  }
}

function shapeDiagnostics({ data, source, locate, locateKey }: ParsedText): Diagnostic[] {
  return caseShapeProblems(data).map(({ code, pointer, message, hint }) => {
    const key = code === 'UNKNOWN_PROPERTY' ? locateKey(pointer) : null;
    return {
      code,
      severity: 'error',
      message,
      source,
      span: key ?? locate(pointer),
      path: pointer,
      hint,
    };
  });
}

/** Reads a file of cases, checks its shape and its households, and builds the latter in full; null where something is wrong. */
export function readCaseFile(parsed: ParsedText): {
  readonly file: CaseFile | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { source, data, locate } = parsed;
  if (data === undefined) return { file: null, diagnostics: parsed.diagnostics };
  const wrong = shapeDiagnostics(parsed);
  if (wrong.length > 0) return { file: null, diagnostics: [...parsed.diagnostics, ...wrong] };
  const file = data as Cases; // the schema has let it through
  const prepared = file.cases.map((given, number) => {
    const { household, problems } = prepareHousehold(file, given);
    const place = locate(`/cases/${String(number)}`);
    const diagnostics = problems.map((each): Diagnostic => {
      const pointer = pointerOf(given, number, each.path);
      return { ...each, source, span: locate(pointer) };
    });
    return {
      diagnostics,
      ready: { number, given, household, options: optionsOf(file, given), place },
    };
  });
  const diagnostics = [...parsed.diagnostics, ...prepared.flatMap((each) => each.diagnostics)];
  const isWrong = diagnostics.some(({ severity }) => severity === 'error');
  const { district, revision } = file;
  return {
    diagnostics,
    file: isWrong
      ? null
      : {
          source,
          district,
          revision,
          cases: prepared.map(({ ready }) => ready),
          placeOf: ({ number }, expectation) =>
            locate(`/cases/${String(number)}/expect/${String(expectation)}`),
        },
  };
}
