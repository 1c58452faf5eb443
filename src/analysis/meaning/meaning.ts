import type { Citation } from '../../generated/pack.types.js';
import type { FactType, Text } from '../../engine/facts/types.js';

/** A fact that a condition asks for: `person.age`, `laterChild.exists`, `today.date`. */
export interface Asked {
  readonly path: string;
  readonly type: FactType;
  /** How it is called, with whose it is: 本人年龄. */
  readonly title: Text;
}

/** A constant beside a fact: money in fen, days as YYYYMMDD. */
export type Constant = string | number | boolean;

/**
 * What a condition means, however it is written: comparisons have the fact on the left, chains are taken apart, parameters stand as their values. Terms keep
 * their name, so that they can be said by it, and what they mean is inside.
 */
export type Meaning =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Meaning[] }
  | { readonly kind: 'not'; readonly part: Meaning }
  | {
      readonly kind: 'term';
      readonly name: string;
      readonly title: Text;
      readonly citations: readonly Citation[];
      readonly definition: Meaning;
    }
  | { readonly kind: 'is'; readonly fact: Asked }
  | {
      readonly kind: 'bound';
      readonly fact: Asked;
      readonly side: 'least' | 'most';
      readonly value: string | number;
      /** Whether the value itself is left out. */
      readonly isStrict: boolean;
    }
  | { readonly kind: 'one-of'; readonly fact: Asked; readonly values: readonly Constant[] }
  | { readonly kind: 'includes'; readonly fact: Asked; readonly value: string }
  | {
      readonly kind: 'relation';
      readonly operator: '<' | '<=' | '==';
      readonly left: Asked;
      readonly right: Asked;
    }
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly option: string;
      readonly question: Text;
      readonly title: Text;
    };

export const ALWAYS: Meaning = { kind: 'constant', value: true };
export const NEVER: Meaning = { kind: 'constant', value: false };

/** A text that identifies a meaning: the same for the same parts in another order, and for a term of another name. */
export function keyOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'constant':
      return String(meaning.value);
    case 'all':
    case 'any':
      return `${meaning.kind}(${meaning.parts.map(keyOf).sort().join(',')})`;
    case 'not':
      return `not(${keyOf(meaning.part)})`;
    case 'term':
      return keyOf(meaning.definition);
    case 'is':
      return `is(${meaning.fact.path})`;
    case 'bound':
      return `${meaning.side}(${meaning.fact.path},${JSON.stringify(meaning.value)},${String(meaning.isStrict)})`;
    case 'one-of':
      return `one-of(${meaning.fact.path},${JSON.stringify([...meaning.values].sort())})`;
    case 'includes':
      return `includes(${meaning.fact.path},${meaning.value})`;
    case 'relation':
      return `${meaning.operator}(${meaning.left.path},${meaning.right.path})`;
    case 'reading':
      return `reading(${meaning.name},${meaning.option})`;
  }
}

/** What decides a comparison: a fact, a list's word, a relation or a reading. Null for what has parts. */
export function variableOf(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'is':
    case 'bound':
    case 'one-of':
      return meaning.fact.path;
    case 'includes':
    case 'relation':
      return keyOf(meaning);
    case 'reading':
      return `readings.${meaning.name}`;
    default:
      return null;
  }
}

function join(kind: 'all' | 'any', parts: readonly Meaning[]): Meaning {
  const [neutral, deciding] = kind === 'all' ? [true, false] : [false, true];
  const byKey = new Map<string, Meaning>();
  for (const part of parts.flatMap((each) => (each.kind === kind ? each.parts : [each]))) {
    if (part.kind === 'constant' && part.value === deciding) return part;
    const key = keyOf(part);
    if (part.kind !== 'constant' && !byKey.has(key)) byKey.set(key, part);
  }
  const [first, ...rest] = byKey.values();
  if (first === undefined) return { kind: 'constant', value: neutral };
  return rest.length === 0 ? first : { kind, parts: [first, ...rest] };
}

/** Every one of them; nested ones are taken in, constants and doubles left out. */
export const all = (parts: readonly Meaning[]): Meaning => join('all', parts);

/** At least one of them; nested ones are taken in, constants and doubles left out. */
export const any = (parts: readonly Meaning[]): Meaning => join('any', parts);

/** The opposite. */
export function not(part: Meaning): Meaning {
  if (part.kind === 'constant') return { kind: 'constant', value: !part.value };
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

/** A named condition; one that always or never holds needs no name. */
export const term = (
  name: string,
  title: Text,
  citations: readonly Citation[],
  definition: Meaning,
): Meaning =>
  definition.kind === 'constant'
    ? definition
    : { kind: 'term', name, title, citations, definition };

/** The same without names of terms, negations moved to the comparisons. */
export function withoutTerms(meaning: Meaning, isNegated = false): Meaning {
  switch (meaning.kind) {
    case 'term':
      return withoutTerms(meaning.definition, isNegated);
    case 'not':
      return withoutTerms(meaning.part, !isNegated);
    case 'all':
    case 'any': {
      const parts = meaning.parts.map((part) => withoutTerms(part, isNegated));
      return (meaning.kind === 'all') === isNegated ? any(parts) : all(parts);
    }
    default:
      return isNegated ? not(meaning) : meaning;
  }
}
