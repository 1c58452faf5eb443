import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Expression } from '../../src/generated/pack.types.js';
import { anyDay } from './days.js';
import { COMMON_FACTS, PERSON_FACTS } from './made-facts.js';
import type { Fact, Unit } from './made-facts.js';

/** A figure that a condition may name. */
export interface MadeFigure {
  readonly name: string;
  readonly unit: 'CNY' | 'years' | 'days' | 'count';
}

/** What conditions of a made-up pack may use beside facts. */
export interface Vocabulary {
  readonly forPersons: boolean;
  readonly figures: readonly MadeFigure[];
  readonly readings: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly terms: readonly string[];
}

type Side = { readonly var: string } | string | number | boolean;

const at = (name: string): { readonly var: string } => ({ var: name });

// What is made is JSON Logic by construction; the pack is checked as a whole.
const made = (rule: unknown): Expression => rule as Expression;

const NUMBERS: Readonly<Record<Unit, Arbitrary<number>>> = {
  years: fc.constantFrom(0, 1, 3, 17, 18, 41, 49, 50, 60, 64, 65, 100),
  days: fc.constantFrom(0, 1, 2, 30, 60, 89, 90, 91),
  year: fc.constantFrom(2018, 2020, 2022, 2023, 2024, 2025),
  grade: fc.constantFrom(1, 2, 3, 4),
};

const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  years: ['years', 'count'],
  days: ['days', 'count'],
  year: ['count'],
  grade: ['count'],
};

const CODES = fc.constantFrom('11', '110101', '110102', '1102', '410202', '650102');
const DAYS = fc.oneof(
  fc.constantFrom('2024-02-29', '2022-12-31', '2023-01-01', '2020-06-30'),
  anyDay(2015, 2028),
);

function literal(fact: Fact): Arbitrary<Side> | null {
  if (fact.kind === 'number') return NUMBERS[fact.unit];
  if (fact.kind === 'code') return CODES;
  if (fact.kind === 'date') return DAYS;
  if (fact.kind === 'word') return fc.constantFrom(...fact.words);
  return fact.kind === 'boolean' ? fc.boolean() : null;
}

const isLike = (fact: Fact, other: Fact): boolean =>
  other.kind === fact.kind &&
  other.name !== fact.name &&
  (!('unit' in fact) ||
    ('unit' in other && fact.unit === other.unit && !['years', 'days'].includes(fact.unit))) &&
  (!('words' in fact) || ('words' in other && fact.words.join() === other.words.join()));

/** What a fact may be compared with, by the rules of docs/expressions.md; null where there is nothing. */
function others(
  fact: Fact,
  facts: readonly Fact[],
  { figures }: Vocabulary,
): Arbitrary<Side> | null {
  const units = fact.kind === 'number' ? UNITS[fact.unit] : fact.kind === 'money' ? ['CNY'] : [];
  const named = figures.filter(({ unit }) => units.includes(unit));
  const like = facts.filter((other) => isLike(fact, other));
  const written = literal(fact);
  const choices = [
    ...(written ? [{ weight: 4, arbitrary: written }] : []),
    ...(named.length > 0
      ? [
          {
            weight: 3,
            arbitrary: fc.constantFrom(...named.map(({ name }) => at(`parameters.${name}`))),
          },
        ]
      : []),
    ...(like.length > 0
      ? [{ weight: 2, arbitrary: fc.constantFrom(...like.map(({ name }) => at(name))) }]
      : []),
  ];
  return choices.length > 0 ? fc.oneof(...choices) : null;
}

const ORDERED: readonly string[] = ['number', 'money', 'code', 'date'];

function compared(fact: Fact, other: Arbitrary<Side>): Arbitrary<Expression> {
  const operators = ORDERED.includes(fact.kind) ? ['<', '<=', '>', '>=', '<', '<='] : [];
  const equal = fact.kind === 'code' ? [] : ['=='];
  const pair = fc
    .tuple(fc.constantFrom(...operators, ...equal), other, fc.boolean())
    .map(([operator, side, isFirst]) =>
      made({ [operator]: isFirst ? [at(fact.name), side] : [side, at(fact.name)] }),
    );
  if (operators.length === 0) return pair;
  const chain = fc
    .tuple(fc.constantFrom('<', '<='), other, other)
    .map(([operator, low, high]) => made({ [operator]: [low, at(fact.name), high] }));
  return fc.oneof({ weight: 3, arbitrary: pair }, { weight: 1, arbitrary: chain });
}

function listed(fact: Fact): Arbitrary<Expression> | null {
  if (fact.kind === 'words')
    return fc.constantFrom(...fact.words).map((word) => made({ in: [word, at(fact.name)] }));
  const one = fact.kind === 'boolean' || fact.kind === 'money' ? null : literal(fact);
  const whole = one?.filter(
    (value) => fact.kind !== 'code' || (typeof value === 'string' && value.length === 6),
  );
  return (
    (whole ? fc.uniqueArray(whole, { minLength: 1, maxLength: 3 }) : null)?.map((values) =>
      made({ in: [at(fact.name), values] }),
    ) ?? null
  );
}

function about(
  fact: Fact,
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): Arbitrary<Expression>[] {
  const other = fact.kind === 'words' ? null : others(fact, facts, vocabulary);
  return [
    ...(fact.kind === 'boolean' ? [fc.constant(made(at(fact.name)))] : []),
    ...(other ? [compared(fact, other)] : []),
    ...[listed(fact) ?? []].flat(),
  ];
}

/** One condition without others in it. Kinds come equally often, whichever has the most facts. */
function leaf(vocabulary: Vocabulary): Arbitrary<Expression> {
  const { forPersons, readings, terms } = vocabulary;
  const facts = [...(forPersons ? PERSON_FACTS : []), ...COMMON_FACTS];
  const kinds = new Map<string, Arbitrary<Expression>[]>();
  for (const fact of facts) {
    const kind = 'unit' in fact ? fact.unit : fact.kind;
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...about(fact, facts, vocabulary)]);
  }
  const options = readings.flatMap(({ name, options: all }) =>
    all.map((option) => made({ '==': [at(`readings.${name}`), option] })),
  );
  const names = terms.map((name) => made(at(`terms.${name}`)));
  return fc.oneof(
    ...[...kinds.values()].filter((all) => all.length > 0).map((all) => fc.oneof(...all)),
    ...[options, names].filter((all) => all.length > 0).map((all) => fc.constantFrom(...all)),
  );
}

/** A condition of a few levels. */
export function madeCondition(vocabulary: Vocabulary, depth = 2): Arbitrary<Expression> {
  const one = leaf(vocabulary);
  if (depth === 0) return one;
  const inner = madeCondition(vocabulary, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 2, arbitrary: several.map((and) => made({ and })) },
    { weight: 2, arbitrary: several.map((or) => made({ or })) },
    { weight: 1, arbitrary: inner.map((negated) => made({ '!': negated })) },
  );
}
