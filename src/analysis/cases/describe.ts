import type { Text } from '../../engine/facts/types.js';
import type { PreparedCase } from './case-file.js';
import type { CaseResult, Failure } from './run-case.js';

type Language = keyof Text;

interface Words {
  readonly of: (item: string, of: string) => string;
  readonly expected: string;
  readonly got: string;
  readonly title: (title: string, clause: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    of: (item, of) => `${item}（${of}）`,
    expected: '预期：',
    got: '实际：',
    title: (title, clause) => `${title}（${clause}）`,
  },
  en: {
    of: (item, of) => `${item} of ${of}`,
    expected: 'expected ',
    got: 'got      ',
    title: (title, clause) => `${title} (${clause})`,
  },
};

/** A place as an editor opens it: `file:line:column`. */
const placeText = (source: string, { place }: Failure): string =>
  place === null ? source : `${source}:${String(place.line)}:${String(place.column)}`;

/** The title of a case with its clause. */
export const titleOf = ({ given }: PreparedCase, language: Language): string =>
  WORDS[language].title(given.case, given.clause);

/** What is not as expected, in some lines, and why the item came out as it did, each reason with its clause. */
export function describeDifference(
  { expectation, field, expected, got, because, clause }: Omit<Failure, 'place'>,
  language: Language,
): string {
  const words = WORDS[language];
  const what = expectation === null ? '' : `${words.of(expectation.item, expectation.of)} `;
  const reasons = because.map(
    (reason) => `    ${reason.clause ?? clause ?? ''} ${reason.text[language]}`,
  );
  return [
    `  ${what}${field}${clause === null ? '' : ` · ${clause}`}`,
    `    ${words.expected}${JSON.stringify(expected)}`,
    `    ${words.got}${JSON.stringify(got)}`,
    ...reasons,
  ].join('\n');
}

/** A failure of a case in some lines, the first of which says where the expectation stands. */
export const describeFailure = (result: CaseResult, failure: Failure, language: Language): string =>
  `${placeText(result.file.source, failure)}: ${titleOf(result.ran, language)}\n${describeDifference(failure, language)}`;
