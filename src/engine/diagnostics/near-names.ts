import { distance } from 'fastest-levenshtein';

/** Longer names are nobody's slip of the pen, and comparing them takes long. */
const LONGEST_NAME = 128;

/** As many edits make a slip of the pen. */
const slip = (name: string): number => Math.max(2, Math.floor(name.length / 3));

/** The known name nearest to an unknown one, when no more than `most` edits lie between: by default when it is near enough to be what was meant. */
export function nearName(
  name: string,
  known: Iterable<string>,
  most: number = slip(name),
): string | null {
  if (name.length > LONGEST_NAME) return null;
  let best: string | null = null;
  let least = most + 1;
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

/** The same where there are few names to choose from: the nearest is offered however far it is. */
export function nearestOf(name: string, known: readonly string[]): string | null {
  const nearest = nearName(name, known, Infinity);
  return didYouMean(name, known) ?? (nearest && `the nearest known name is \`${nearest}\``);
}
