import type { Diagnostic } from '../../engine/diagnostics/diagnostic.js';
import { renderDiagnostic } from '../../engine/diagnostics/render.js';
import type { PackFile } from '../../node/read-packs.js';
import { CHECK_TITLES_ZH } from './check-titles-zh.js';
import type { Language } from './words.js';

interface Words {
  readonly packs: (count: number) => string;
  readonly nothing: string;
  readonly findings: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly comma: string;
}

const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    packs: (count) => `规则包${String(count)}个`,
    nothing: '未发现问题',
    findings: (count) => `问题${String(count)}个`,
    notes: (count) => `提示${String(count)}条`,
    comma: '，',
  },
  en: {
    packs: (count) => counted(count, 'pack'),
    nothing: 'nothing found',
    findings: (count) => counted(count, 'finding'),
    notes: (count) => counted(count, 'note'),
    comma: ', ',
  },
};

/** Whether something is wrong, rather than only worth knowing. */
export const isFinding = ({ severity }: Diagnostic): boolean => severity !== 'note';

/** The messages are in English; in Chinese, what the code means stands below each. */
const inChinese = ({ code }: Diagnostic): string => `\n  说明：${CHECK_TITLES_ZH[code]}`;

/** What was found, for people: each with its line, and then how much, the notes apart. */
export function renderCheckText(files: readonly PackFile[], language: Language): string {
  const words = WORDS[language];
  const found = files.flatMap(({ diagnostics, parsed }) =>
    diagnostics.map(
      (each) =>
        `${renderDiagnostic(each, parsed.text)}${language === 'zh' ? inChinese(each) : ''}\n\n`,
    ),
  );
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const findings = all.filter(isFinding).length;
  const notes = all.length - findings;
  const summary = [
    words.packs(files.length),
    findings === 0 ? words.nothing : words.findings(findings),
    ...(notes === 0 ? [] : [words.notes(notes)]),
  ];
  return `${found.join('')}${summary.join(words.comma)}\n`;
}
