import { stringify } from 'yaml';
import type { Suggestion } from '../../analysis/coverage/suggest.js';
import type { Item } from '../../generated/assessment.types.js';
import type { Language } from './words.js';

const HEADINGS: Readonly<Record<Language, string>> = {
  zh: '以下用例由程序提出，尚无预期结果；须由分析人员对照原文确认后，填入 outcome 等',
  en: 'Proposed by the engine, without an expected result: an analyst confirms each against the text and fills in outcome',
};
const SAYS: Readonly<Record<Language, string>> = {
  zh: '待确认；程序的结果：',
  en: 'to be confirmed; the engine says: ',
};

/** Data on one line of YAML. */
const flow = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd();

function say(answer: Item | null): string {
  if (answer === null) return flow({ none: true });
  const { outcome, benefit, from, through, needs } = answer;
  const amount = outcome === 'ineligible' ? {} : { amount: benefit.amount };
  return flow({ outcome, ...amount, from, through, ...(needs.length > 0 ? { needs } : {}) });
}

function renderCase({ asked, expectation, answer }: Suggestion, language: Language): string {
  const [first = '', ...rest] = Object.entries(asked).map(
    ([name, value]) => `${name}: ${flow(value)}`,
  );
  const lines = [
    `  - ${first}`,
    ...rest.map((line) => `    ${line}`),
    '    expect:',
    `      - ${flow(expectation)} # ${SAYS[language]}${say(answer)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Cases that are missing, as YAML by the file to which they belong; they are no cases until an outcome is filled in. */
export function renderSuggestions(suggestions: readonly Suggestion[], language: Language): string {
  const files = [...new Set(suggestions.map(({ file }) => file))];
  const documents = files.map((file) => {
    const cases = suggestions.filter((each) => each.file === file);
    const { source, district, revision } = file;
    return [
      `# ${source}`,
      `# ${HEADINGS[language]}`,
      `district: ${district}`,
      `revision: "${revision}"`,
      'cases:',
      cases.map((each) => renderCase(each, language)).join(''),
    ].join('\n');
  });
  return documents.join('---\n');
}
