import { useComputed } from '@preact/signals';
import { factAt } from '../../facts/path.js';
import { missing } from '../../state/answer.js';
import { household } from '../../state/household.js';

/** A fact's value: undefined is not known, null is known not to be. A component that uses it is drawn again only when that fact changes. */
export const useFact = (path: string): unknown =>
  useComputed(() => factAt(household.value, path)).value;

/** How many items, by their names, hang on a fact. */
export const useCount = (path: string): number =>
  useComputed(() => {
    const open = missing.value.find((each) => each.path === path);
    return new Set(open?.items.map(({ id }) => id)).size;
  }).value;
