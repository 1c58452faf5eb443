import type { DocumentCoverage, SentenceClass } from '../../analysis/coverage/document.js';
import { isWhole } from '../../analysis/coverage/document.js';
import type { Style } from './style.js';
import type { Language } from './words.js';

interface Words {
  readonly classes: Readonly<Record<SentenceClass, string>>;
  readonly sentences: (sentences: number, clauses: number) => string;
  readonly items: (items: number, readings: number, unjudged: number) => string;
  readonly unclassed: (count: number) => string;
  readonly noText: string;
  readonly untied: (count: number) => string;
  readonly withoutSentence: (count: number) => string;
  readonly whole: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    classes: {
      heading: '标题',
      definition: '定义',
      eligibility: '条件',
      entitlement: '给予',
      funding: '资金',
      administration: '办理',
      declaratory: '宣示',
      validity: '效力',
      repeal: '废止',
    },
    sentences: (sentences, clauses) => `${String(clauses)}条，${String(sentences)}句`,
    items: (items, readings, unjudged) =>
      `${String(items)}项，其中${String(unjudged)}项留待认定；有歧义处${String(readings)}处`,
    unclassed: (count) => `未归类的句子：${String(count)}`,
    noText: '没有原文可对照',
    untied: (count) => `给予而未指明事项的句子：${String(count)}`,
    withoutSentence: (count) => `没有句子写明的事项：${String(count)}`,
    whole: '每一句都已归类，每一句给予都对应事项，每一项都有原句',
  },
  en: {
    classes: {
      heading: 'heading',
      definition: 'definition',
      eligibility: 'eligibility',
      entitlement: 'entitlement',
      funding: 'funding',
      administration: 'administration',
      declaratory: 'declaratory',
      validity: 'validity',
      repeal: 'repeal',
    },
    sentences: (sentences, clauses) => `${String(clauses)} clauses, ${String(sentences)} sentences`,
    items: (items, readings, unjudged) =>
      `${String(items)} items, ${String(unjudged)} of them left to a determination; ${String(readings)} readings`,
    unclassed: (count) => `sentences unclassed: ${String(count)}`,
    noText: 'no source text to compare with',
    untied: (count) => `sentences that give something and name no item: ${String(count)}`,
    withoutSentence: (count) => `items that no sentence names: ${String(count)}`,
    whole:
      'every sentence is classed, each that gives something names its items, and each item has its sentence',
  },
};

/** How one document went into its pack, in some lines. */
export function renderDocumentCoverage(
  coverage: DocumentCoverage,
  language: Language,
  { bold, dim, loud }: Style,
): string {
  const words = WORDS[language];
  const { id, title, classes, items, readings, unjudged, unclassed, untied } = coverage;
  const counts = Object.entries(classes).map(
    ([name, count]) => `${words.classes[name as SentenceClass]} ${String(count)}`,
  );
  const found = (heading: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [loud(`  ${heading}`), ...list.map((each) => `    ${each}`)];
  return [
    `${bold(id)}  ${title[language]}`,
    `  ${words.sentences(coverage.sentences, coverage.clauses)}${language === 'zh' ? '：' : ': '}${counts.join(', ')}`,
    `  ${words.items(items.length, readings, unjudged.length)}`,
    ...(unjudged.length > 0 ? [`  ${dim(unjudged.join(' '))}`] : []),
    ...(unclassed === null ? [loud(`  ${words.noText}`)] : []),
    ...found(words.unclassed(unclassed?.length ?? 0), unclassed ?? []),
    ...found(
      words.untied(untied.length),
      untied.map(({ clause, text }) => `${clause} ${text}`),
    ),
    ...found(
      words.withoutSentence(coverage.itemsWithoutSentence.length),
      coverage.itemsWithoutSentence,
    ),
    ...(isWhole(coverage) ? [`  ${words.whole}`] : []),
    '',
  ].join('\n');
}
