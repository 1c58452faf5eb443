import { signal } from '@preact/signals';
import type { Item } from '../../../src/index.js';

/** The parts of the page. On a wide screen family and document stay beside the others. */
export const VIEWS = [
  'family',
  'answer',
  'document',
  'timeline',
  'readings',
  'compare',
  'notice',
] as const;
export type View = (typeof VIEWS)[number];
export const view = signal<View>('answer');

/** The items pointed at, by their names within the document, and where that was done. */
export interface Selection {
  readonly items: readonly string[];
  readonly origin: 'answer' | 'document';
}
export const selection = signal<Selection | null>(null);

/** An item's name within its document. */
export const localId = ({ id }: Pick<Item, 'id'>): string => id.slice(id.indexOf('/') + 1);

export const isNarrow = (): boolean => matchMedia('(max-width: 899px)').matches;

/** Shows the sentences of an item. */
export function showSentences(item: string): void {
  selection.value = { items: [item], origin: 'answer' };
  if (isNarrow()) view.value = 'document';
  else if (view.value !== 'readings') view.value = 'answer';
}

/** Shows the items that a sentence gives. */
export function showItems(items: readonly string[]): void {
  selection.value = { items, origin: 'document' };
  view.value = 'answer';
}

/** The fact to put the cursor on, once. */
export const wanted = signal<string | null>(null);

/** Shows a fact in the form. */
export function showFact(path: string): void {
  if (isNarrow()) view.value = 'family';
  wanted.value = path;
}
