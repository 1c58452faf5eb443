import { distance } from 'fastest-levenshtein';

/** Longer names are nobody's slip of the pen, and comparing them takes long. */
const LONGEST_NAME = 128;

/** The known name nearest to an unknown one, when it is near enough to be what was meant. */
export function nearName(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** A hint that offers the nearest known name, or null when none is near. */
export function didYouMean(name: string, known: Iterable<string>): string | null {
  const near = nearName(name, known);
  return near === null ? null : `did you mean \`${near}\`?`;
}
