import type { Citation, Pack } from '../../generated/pack.types.js';
import type { Wording } from './change.js';
import { differing } from './differing.js';
import type { PackDifference } from './pack-changes.js';

/** Something of a pack that has a name and words: a reading, a term, a parameter, a clause. */
interface Named {
  readonly clause: string;
  readonly wording: Wording;
  readonly citations: readonly Citation[];
}

const readingsOf = ({ readings }: Pack): [string, Named][] =>
  Object.entries(readings ?? {}).map(([name, { clause, question, options, taken, why }]) => [
    name,
    { clause, wording: { question, options, taken, why }, citations: [] },
  ]);

const termsOf = ({ terms }: Pack): [string, Named][] =>
  Object.entries(terms ?? {}).map(([name, { title, citations }]) => [
    name,
    { clause: citations[0]?.clause ?? '', wording: { title, citations }, citations },
  ]);

const parametersOf = ({ parameters }: Pack): [string, Named][] =>
  Object.entries(parameters ?? {}).map(([name, { title, values }]) => {
    const citations = values.map(({ citation }) => citation);
    return [name, { clause: citations[0]?.clause ?? '', wording: { title, citations }, citations }];
  });

/** Line breaks and spaces of a source are no text of it. */
const clausesOf = ({ register }: Pack): [string, Named][] =>
  register.map(({ clause, sentences }) => {
    const text = sentences.map((sentence) => sentence.text.replace(/\s+/g, '')).join('');
    return [clause, { clause, wording: { text }, citations: [] }];
  });

/** Wording of each name that differs. `isShared`: a name that only one pack has is no matter of words. */
function compare(
  what: string,
  isShared: boolean,
  before: readonly [string, Named][],
  after: readonly [string, Named][],
): PackDifference[] {
  const [first, second] = [new Map(before), new Map(after)];
  return [...new Set([...second.keys(), ...first.keys()])].flatMap((name): PackDifference[] => {
    const [one, other] = [first.get(name), second.get(name)];
    if (isShared && (!one || !other)) return [];
    const parts =
      one && other
        ? differing(one.wording, other.wording)
        : { before: one?.wording ?? null, after: other?.wording ?? null };
    if (parts === null) return [];
    const tell = (wording: Wording | null): Wording | null =>
      wording && { [what]: name, ...wording };
    return [
      {
        kind: 'text',
        before: tell(parts.before),
        after: tell(parts.after),
        clause: (other ?? one)?.clause ?? null,
        citations: { before: one?.citations ?? [], after: other?.citations ?? [] },
      },
    ];
  });
}

/**
 * What differs in the words of readings, terms, parameters and the document's own text. Terms and parameters that only one pack has are its own way of writing
 * conditions, which are compared by what they mean.
 */
export const namedTextDifferences = (before: Pack, after: Pack): PackDifference[] => [
  ...compare('reading', false, readingsOf(before), readingsOf(after)),
  ...compare('term', true, termsOf(before), termsOf(after)),
  ...compare('parameter', true, parametersOf(before), parametersOf(after)),
  ...compare('clause', false, clausesOf(before), clausesOf(after)),
];
