import type { Citation } from '../../generated/pack.types.js';
import type { Grounds } from './change.js';
import type { Side } from './side.js';

/** Digits of a quote or figure: `1,200.00` and `1200元` have 1200 in common. */
const numbersOf = (text: string): string[] => text.match(/\d+(?:\.\d*[1-9])?/g) ?? [];

function relevant(citations: readonly Citation[], said: string): readonly Citation[] {
  const figures = new Set(numbersOf(said));
  const found = citations.filter(({ quote }) => numbersOf(quote).some((each) => figures.has(each)));
  return found.length > 0 ? found : citations;
}

/** The citations of an item on either side; where some of them hold one of the figures said, only those. */
export const groundsOf = (
  { item: before }: Pick<Side, 'item'>,
  { item: after }: Pick<Side, 'item'>,
  said: { readonly before: string; readonly after: string },
): Grounds => ({
  before: relevant(before.citations, said.before),
  after: relevant(after.citations, said.after),
});
