import type { Text } from '../../engine/facts/types.js';
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
export const titleOf = ({ ran: { given } }: CaseResult, language: Language): string =>
  WORDS[language].title(given.case, given.clause);

/**
 * A failure in some lines: the place, the case, the field, what was expected and what came, and why the item came out as it did, each reason
 * with its clause.
 */
export function describeFailure(result: CaseResult, failure: Failure, language: Language): string {
  const words = WORDS[language];
  const { expectation, field, expected, got, because, clause } = failure;
  const what = expectation === null ? '' : `${words.of(expectation.item, expectation.of)} `;
  const reasons = because.map(
    (reason) => `    ${reason.clause ?? clause ?? ''} ${reason.text[language]}`,
  );
  return [
    `${placeText(result.file.source, failure)}: ${titleOf(result, language)}`,
    `  ${what}${field}${clause === null ? '' : ` · ${clause}`}`,
    `    ${words.expected}${JSON.stringify(expected)}`,
    `    ${words.got}${JSON.stringify(got)}`,
    ...reasons,
  ].join('\n');
}
