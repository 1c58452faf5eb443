import type { CaseResult } from '../../analysis/cases/run-case.js';
import { describeFailure } from '../../analysis/cases/describe.js';
import type { CaseCoverage } from '../../analysis/coverage/case-coverage.js';
import { printable } from '../printable.js';
import type { Style } from './style.js';
import type { Language } from './words.js';

interface Words {
  readonly cases: (cases: number, failed: number) => string;
  readonly items: string;
  readonly bounds: string;
  readonly terms: string;
  readonly readings: string;
  readonly before: string;
  readonly from: string;
  readonly holds: string;
  readonly fails: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    cases: (cases, failed) =>
      failed === 0
        ? `用例${String(cases)}个，全部通过`
        : `用例${String(cases)}个，${String(failed)}个不符`,
    items: '三种结果都有用例的事项',
    bounds: '两侧都有用例的界限',
    terms: '成立、不成立都有用例的用语',
    readings: '其他读法都有用例的歧义',
    before: '缺之前',
    from: '缺之后',
    holds: '缺成立',
    fails: '缺不成立',
  },
  en: {
    cases: (cases, failed) =>
      failed === 0
        ? `${String(cases)} cases, all hold`
        : `${String(cases)} cases, ${String(failed)} do not hold`,
    items: 'items with a case for each outcome',
    bounds: 'bounds with cases on both sides',
    terms: 'terms with cases both ways',
    readings: 'readings with a case for each option',
    before: 'none before',
    from: 'none from then on',
    holds: 'never holds',
    fails: 'never fails',
  },
};

interface Gap {
  readonly name: string;
  readonly missing: readonly string[];
}

const gaps = (all: readonly Gap[]): Gap[] => all.filter(({ missing }) => missing.length > 0);

type Line = (title: string, all: readonly Gap[]) => string[];

/** A line of the summary, with what has no case below it where that is wanted. */
const lineWith =
  (isListed: boolean, { dim }: Style): Line =>
  (title, all) => {
    const missing = gaps(all);
    const count = `  ${String(all.length - missing.length)}/${String(all.length)}  ${title}`;
    const listed = isListed ? missing : [];
    return [count, ...listed.map((each) => dim(`      ${each.name} (${each.missing.join(', ')})`))];
  };

/** The failures, each with its place. */
export function renderFailures(
  results: readonly CaseResult[],
  language: Language,
  { loud }: Style,
): string {
  return results
    .flatMap((result) =>
      result.failures.map((failure) => {
        const [first = '', ...rest] = printable(describeFailure(result, failure, language)).split(
          '\n',
        );
        return `${[loud(first), ...rest].join('\n')}\n\n`;
      }),
    )
    .join('');
}

/** How far the cases of a pack go, in some lines, and, where it is wanted, what they leave out. */
export function renderCaseCoverage(
  coverage: CaseCoverage,
  failed: number,
  { language, style, gaps: isListed }: { language: Language; style: Style; gaps: boolean },
): string {
  const line = lineWith(isListed, style);
  const words = WORDS[language];
  const { id, cases, items, bounds, terms, readings } = coverage;
  const where = (isMissing: boolean, word: string): string[] => (isMissing ? [word] : []);
  return [
    `${style.bold(id)}  ${words.cases(cases, failed)}`,
    ...line(
      words.items,
      items.map((item) => ({ name: item.id, missing: item.missing })),
    ),
    ...line(
      words.bounds,
      bounds.map(({ bound, before, from }) => ({
        name: bound.id,
        missing: [...where(!before, words.before), ...where(!from, words.from)],
      })),
    ),
    ...line(
      words.terms,
      terms.map(({ name, yes, no }) => ({
        name,
        missing: [...where(!yes, words.holds), ...where(!no, words.fails)],
      })),
    ),
    ...line(words.readings, readings),
    '',
  ].join('\n');
}
