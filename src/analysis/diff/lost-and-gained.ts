import type { Meaning } from '../meaning/meaning.js';
import { not } from '../meaning/meaning.js';
import { isSameMeaning } from '../meaning/same-meaning.js';

/** The parts of two conditions that only one of them has. */
export interface LostAndGained {
  readonly lost: readonly Meaning[];
  readonly gained: readonly Meaning[];
}

type Kind = 'all' | 'any';

const partsOf = (meaning: Meaning, kind: Kind): readonly Meaning[] => {
  if (meaning.kind === kind) return meaning.parts;
  const neutral = kind === 'all';
  return meaning.kind === 'constant' && meaning.value === neutral ? [] : [meaning];
};

/** Without what has its like on the other side. */
function withoutSame(before: readonly Meaning[], after: readonly Meaning[]): LostAndGained {
  const gained = [...after];
  const lost = before.filter((part) => {
    const index = gained.findIndex((other) => isSameMeaning(part, other));
    if (index >= 0) gained.splice(index, 1);
    return index < 0;
  });
  return { lost, gained };
}

type Term = Meaning & { kind: 'term' };

/** A term that stands as a part, itself or denied. */
function termOf(part: Meaning): Term | null {
  const inner = part.kind === 'not' ? part.part : part;
  return inner.kind === 'term' ? inner : null;
}

/** Terms of one name or title, by which they could not be told apart, stand for their definitions instead. */
function opened(parts: readonly Meaning[], others: readonly Meaning[], kind: Kind): Meaning[] {
  const terms = others.map(termOf).filter((term) => term !== null);
  return parts.flatMap((part) => {
    const term = termOf(part);
    const isAlike = ({ name, title }: Term): boolean =>
      name === term?.name || title.zh === term?.title.zh;
    if (term === null || !terms.some(isAlike)) return [part];
    return part.kind === 'not' ? [not(term.definition)] : partsOf(term.definition, kind);
  });
}

function compareParts(
  before: readonly Meaning[],
  after: readonly Meaning[],
  kind: Kind,
): LostAndGained {
  const { lost, gained } = withoutSame(before, after);
  const [first, second] = [opened(lost, gained, kind), opened(gained, lost, kind)];
  if (first.some((part, index) => part !== lost[index])) return compareParts(first, second, kind);
  const [one, other] = [lost[0], gained[0]];
  if (lost.length !== 1 || gained.length !== 1 || !one || !other) return { lost, gained };
  const inner = kind === 'all' ? 'any' : 'all';
  if (one.kind !== inner && other.kind !== inner) return { lost, gained };
  const within = compareParts(partsOf(one, inner), partsOf(other, inner), inner);
  // Said alone, a part of a choice is only clear where each side has one that differs.
  return within.lost.length === 1 && within.gained.length === 1 ? within : { lost, gained };
}

/**
 * What one condition has and the other has not, in as few parts as show the difference. Terms are kept whole where they are different terms; where one term's
 * own definition changed, the parts of the definition are given.
 */
export const lostAndGained = (before: Meaning, after: Meaning): LostAndGained =>
  isSameMeaning(before, after)
    ? { lost: [], gained: [] }
    : compareParts(partsOf(before, 'all'), partsOf(after, 'all'), 'all');
