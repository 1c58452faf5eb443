import { domainsOf } from './domains.js';
import type { Sample } from './domains.js';
import { all, ALWAYS, any, keyOf, NEVER, not, variableOf, withoutTerms } from './meaning.js';
import type { Meaning } from './meaning.js';

/** Pairs that are compared before two conditions count as different; those of real packs take some hundreds at most. */
const MAX_STEPS = 20_000;

const truth = (value: boolean): Meaning => (value ? ALWAYS : NEVER);

function holdsAt(meaning: Meaning, sample: Sample): boolean {
  if (sample === null) return false; // a comparison with what cannot be is false whichever way it points
  switch (meaning.kind) {
    case 'bound': {
      if (sample === meaning.value) return !meaning.isStrict;
      return meaning.side === 'least' ? sample > meaning.value : sample < meaning.value;
    }
    case 'one-of':
      return meaning.values.includes(sample);
    case 'reading':
      return sample === meaning.option;
    default:
      return sample === true;
  }
}

function assume(meaning: Meaning, variable: string, sample: Sample): Meaning {
  if (variableOf(meaning) === variable) return truth(holdsAt(meaning, sample));
  switch (meaning.kind) {
    case 'all':
      return all(meaning.parts.map((part) => assume(part, variable, sample)));
    case 'any':
      return any(meaning.parts.map((part) => assume(part, variable, sample)));
    case 'not':
      return not(assume(meaning.part, variable, sample));
    default:
      return meaning;
  }
}

function firstVariable(meaning: Meaning): string | null {
  if (meaning.kind === 'not') return firstVariable(meaning.part);
  if (meaning.kind !== 'all' && meaning.kind !== 'any') return variableOf(meaning);
  for (const part of meaning.parts) {
    const found = firstVariable(part);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether two conditions hold for the same families, however they are written: by cases of every fact that they ask for, each value on either side of every
 * bound, and absence. Two that are too large to settle count as different.
 */
export function isSameMeaning(left: Meaning, right: Meaning): boolean {
  const [first, second] = [withoutTerms(left), withoutTerms(right)];
  if (keyOf(first) === keyOf(second)) return true;
  const domains = domainsOf([first, second]);
  const known = new Map<string, boolean>();
  let steps = 0;
  const same = (a: Meaning, b: Meaning): boolean => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA === keyB) return true;
    const variable = firstVariable(a) ?? firstVariable(b);
    if (variable === null || ++steps > MAX_STEPS) return false;
    const key = `${keyA} ${keyB}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const samples = domains.get(variable) ?? [];
    const result = samples.every((sample) =>
      same(assume(a, variable, sample), assume(b, variable, sample)),
    );
    known.set(key, result);
    return result;
  };
  return same(first, second);
}
