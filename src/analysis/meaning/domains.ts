import { addDays } from '../../engine/values/day.js';
import { variableOf } from './meaning.js';
import type { Asked, Constant, Meaning } from './meaning.js';

/** A value tried for a fact; null: it cannot be. */
export type Sample = Constant | null;

/** Whether a fact can be absent, rather than only yes or no. */
function canBeAbsent({ path, type }: Asked): boolean {
  if (path.startsWith('today.')) return false;
  if (type.kind !== 'boolean') return true;
  if (/\.(exists|happened|living|deceased|listed)$/.test(path)) return false;
  // The person whose item it is, and the household, are there; other members and objects of facts may not be.
  return path.replace(/^person\./, '').includes('.');
}

/** Grades are 1 to 4 and no others. */
const GRADES: readonly number[] = [1, 2, 3, 4];

function aroundNumber(value: number, { type }: Asked): number[] {
  if (type.kind === 'date') return [addDays(value, -1), value, addDays(value, 1)];
  return [value - 1, value, value + 1];
}

/** Values on either side of every constant that a fact is compared with, and of every other value that matters one. */
function samplesOf(fact: Asked, constants: readonly Constant[]): Sample[] {
  const absent: Sample[] = canBeAbsent(fact) ? [null] : [];
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return [...absent, false, true];
    case 'word':
    case 'words':
      return [...absent, ...type.values];
    case 'code':
      // The least text of all, each code, and the least text after it.
      return [...absent, '', ...constants.flatMap((code) => [String(code), `${String(code)}\0`])];
    default: {
      if (type.kind === 'integer' && type.unit === 'grade') return [...absent, ...GRADES];
      const numbers = constants.flatMap((value) =>
        typeof value === 'number' ? aroundNumber(value, fact) : [],
      );
      return [...absent, ...numbers];
    }
  }
}

/** The comparisons of some conditions. */
const comparisons = (meaning: Meaning): Meaning[] => {
  switch (meaning.kind) {
    case 'all':
    case 'any':
      return meaning.parts.flatMap(comparisons);
    case 'not':
      return comparisons(meaning.part);
    case 'term':
      return comparisons(meaning.definition);
    default:
      return [meaning];
  }
};

/** For everything that conditions depend on, the values that can make a difference. */
export function domainsOf(meanings: readonly Meaning[]): ReadonlyMap<string, readonly Sample[]> {
  const domains = new Map<string, readonly Sample[]>();
  const constants = new Map<string, Constant[]>();
  for (const meaning of meanings.flatMap(comparisons)) {
    const variable = variableOf(meaning);
    if (variable === null) continue;
    if (meaning.kind === 'is' || meaning.kind === 'bound' || meaning.kind === 'one-of') {
      const values =
        meaning.kind === 'one-of' ? meaning.values : 'value' in meaning ? [meaning.value] : [];
      const known = [...(constants.get(variable) ?? []), ...values];
      constants.set(variable, known);
      domains.set(variable, samplesOf(meaning.fact, known));
    } else if (meaning.kind === 'reading') {
      domains.set(variable, [...(domains.get(variable) ?? [null]), meaning.option]);
    } else {
      domains.set(variable, [false, true]);
    }
  }
  return domains;
}
