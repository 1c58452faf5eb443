import type { MutationReport, Score } from '../../analysis/mutation/score.js';
import { printable } from '../printable.js';
import type { Style } from './style.js';
import type { Language } from './words.js';

interface Words {
  readonly score: (percent: string, { made, noticed }: Score) => string;
  readonly behindReadings: ({ made, noticed }: Score) => string;
  readonly text: ({ made, noticed }: Score) => string;
  readonly explained: (count: number) => string;
  readonly stale: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    score: (percent, { made, noticed }) =>
      `变异得分 ${percent}：改动${String(made)}处，用例发现${String(noticed)}处`,
    behindReadings: ({ made, noticed }) =>
      `只在其他读法下才显出的改动${String(made)}处，发现${String(noticed)}处`,
    text: ({ made, noticed }) =>
      `条款和引文的改动${String(made)}处，yiju check 发现${String(noticed)}处`,
    explained: (count) => `已说明理由、不影响结果的改动${String(count)}处`,
    stale: '已不存在或已被发现，应从说明中删去：',
  },
  en: {
    score: (percent, { made, noticed }) =>
      `mutation score ${percent}: ${String(made)} changes, ${String(noticed)} noticed by the cases`,
    behindReadings: ({ made, noticed }) =>
      `${String(made)} changes that show only under other readings, ${String(noticed)} noticed`,
    text: ({ made, noticed }) =>
      `${String(made)} changes of clauses and quotes, ${String(noticed)} refused by yiju check`,
    explained: (count) => `${String(count)} changes that make no difference, with the reason given`,
    stale: 'no longer there or noticed after all, to be taken out of the reasons:',
  },
};

const percentOf = ({ made, noticed }: Score): string =>
  made === 0 ? '-' : `${((noticed / made) * 100).toFixed(1)}%`;

/** The score of one pack and the changes that nobody has noticed, each with its place. */
export function renderMutation(
  report: MutationReport,
  path: string,
  language: Language,
  { bold, dim }: Style,
): string {
  const words = WORDS[language];
  const { id, plain, behindReadings, text, explained, survivors, stale } = report;
  return [
    `${bold(id)}  ${words.score(percentOf(plain), plain)}`,
    `  ${words.behindReadings(behindReadings)}`,
    `  ${words.text(text)}`,
    ...(explained > 0 ? [`  ${words.explained(explained)}`] : []),
    ...survivors.map((each) => `  ${path}:${String(each.line ?? 1)}  ${dim(printable(each.id))}`),
    ...(stale.length > 0 ? [`  ${words.stale}`, ...stale.map((each) => `    ${each}`)] : []),
    '',
  ].join('\n');
}
