import type { Clause, Pack } from '../../generated/pack.types.js';

export type SentenceClass = Clause['sentences'][number]['class'];

/** How a document went into its pack: every sentence classed, and those that give something tied to items. */
export interface DocumentCoverage {
  readonly id: string;
  readonly title: Pack['instrument']['title'];
  readonly clauses: number;
  readonly sentences: number;
  /** Sentences of each class that the document has. */
  readonly classes: Readonly<Partial<Record<SentenceClass, number>>>;
  /** Sentences of the document's text that the register does not have, and so does not class; null where there is no text. */
  readonly unclassed: readonly string[] | null;
  /** Sentences that give something and name no item, by their clause and words. */
  readonly untied: readonly { readonly clause: string; readonly text: string }[];
  readonly items: readonly string[];
  /** Items that no sentence names. */
  readonly itemsWithoutSentence: readonly string[];
  readonly readings: number;
  /** Items of which a test is left to an authority or another instrument. */
  readonly unjudged: readonly string[];
}

type Sentence = Clause['sentences'][number] & { readonly clause: string };

const sentencesOf = ({ register }: Pack): Sentence[] =>
  register.flatMap(({ clause, sentences }) => sentences.map((each) => ({ clause, ...each })));

function countClasses(sentences: readonly Sentence[]): DocumentCoverage['classes'] {
  const counts: Partial<Record<SentenceClass, number>> = {};
  for (const each of sentences) counts[each.class] = (counts[each.class] ?? 0) + 1;
  return counts;
}

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** The sentences of a text, as far as their marks tell. */
const splitText = (text: string): string[] =>
  withoutSpace(text)
    .split(/(?<=[。；！？])/u)
    .filter((each) => each !== '');

function unclassedIn(sourceText: string, sentences: readonly Sentence[]): string[] {
  const registered = withoutSpace(sentences.map(({ text }) => text).join(''));
  return splitText(sourceText).filter((each) => !registered.includes(each));
}

/** Counts how a document went into its pack; `sourceText` is the document's text, or null where there is none. */
export function documentCoverage(pack: Pack, sourceText: string | null): DocumentCoverage {
  const sentences = sentencesOf(pack);
  const named = new Set(sentences.flatMap(({ items }) => items ?? []));
  const items = pack.entitlements.map(({ id }) => id);
  return {
    id: `${pack.district}@${pack.revision}`,
    title: pack.instrument.title,
    clauses: pack.register.length,
    sentences: sentences.length,
    classes: countClasses(sentences),
    unclassed: sourceText === null ? null : unclassedIn(sourceText, sentences),
    untied: sentences
      .filter((each) => each.class === 'entitlement' && (each.items ?? []).length === 0)
      .map(({ clause, text }) => ({ clause, text })),
    items,
    itemsWithoutSentence: items.filter((id) => !named.has(id)),
    readings: Object.keys(pack.readings ?? {}).length,
    unjudged: pack.entitlements.flatMap(({ id, determination }) => (determination ? [id] : [])),
  };
}

/** Whether every sentence is classed, each that gives something names an item, and each item is named by one. */
export const isWhole = ({ unclassed, untied, itemsWithoutSentence }: DocumentCoverage): boolean =>
  unclassed?.length === 0 && untied.length === 0 && itemsWithoutSentence.length === 0;
