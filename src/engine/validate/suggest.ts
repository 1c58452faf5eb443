import { didYouMean } from '../diagnostics/near-names.js';

/** Names beyond which none is offered, since looking for it would take too long. */
const MAX_NAMES = 1000;

/** A hint that offers the nearest of some names, worked out when it is needed. */
export const suggest =
  (name: string, known: Iterable<string>): (() => string | null) =>
  () => {
    const names = [...known];
    return names.length > MAX_NAMES ? null : didYouMean(name, names);
  };
