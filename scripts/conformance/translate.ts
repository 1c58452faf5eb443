import { isObject } from '../../src/engine/values/is-object.js';
import type { Data, Value } from './case.js';
import { ON } from './case.js';
import type { Reason } from './reasons.js';

/** A rule over facts of ours that says the same, the facts, and the day asked about. */
export interface Translated {
  readonly rule: unknown;
  readonly data: Data;
  readonly on: string;
}

/** A rule that packs leave out on purpose. */
export class Differs extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Facts that take the place of values, a fact for each value. */
const PLACES = {
  age: ['mother.age', 'father.age', 'child.age'],
  year: ['mother.majorIllness.year', 'father.majorIllness.year', 'child.majorIllness.year'],
  word: ['mother.education', 'father.education', 'child.education'],
  words: ['mother.disability.kinds', 'father.disability.kinds', 'child.disability.kinds'],
} as const;

const WORDS = ['none', 'compulsory', 'senior-high', 'vocational', 'undergraduate'];
const KINDS = ['vision', 'hearing', 'speech', 'intellectual', 'physical', 'mental', 'autism'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ARITY: Readonly<Record<string, number>> = { '<': 3, '<=': 3 };

/**
 * Writes a rule of a public suite over facts that packs know. True and false become facts that are so, the first number of a comparison an age or a
 * year, and texts words of a fact, each always the same, which changes no comparison for equality and no list. What is not given stays so.
 */
export function translate(rule: unknown, given: unknown): Translated {
  const data: Record<string, Value> = {};
  let on = ON;

  const lookUp = (path: unknown): unknown => {
    if (typeof path !== 'string' || path === '' || /^\d/.test(path)) throw new Differs('default');
    return path
      .split('.')
      .reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), given);
  };

  const put = (places: readonly string[], value: Value): { readonly var: string } => {
    const same = JSON.stringify(value);
    const name = places.find((place) => !(place in data) || JSON.stringify(data[place]) === same);
    if (name === undefined) throw new RangeError('more values than there are facts for');
    data[name] = value;
    return { var: name };
  };

  const truth = (value: boolean): unknown => put([value ? 'rural' : 'lowIncome'], value);

  const operand = (side: unknown): unknown => {
    if (!isObject(side)) return side;
    if (!('var' in side)) throw new Differs('coercion');
    const value = lookUp(side['var']);
    return value === undefined ? null : value;
  };

  const ofWords = (names: readonly string[], texts: readonly unknown[]): Map<unknown, string> => {
    const distinct = [...new Set(texts)];
    if (distinct.length > names.length) throw new Differs('figure');
    return new Map(distinct.map((text, index) => [text, names[index] ?? '']));
  };

  const numbers = (values: readonly number[]): unknown => {
    const [first = 0] = values;
    if (!values.every((value) => Number.isInteger(value) && value >= 0))
      throw new Differs('figure');
    if (first > 150 && (first < 1850 || first > 2199)) throw new Differs('figure');
    return put(first <= 150 ? PLACES.age : PLACES.year, first);
  };

  const compare = (operator: string, sides: unknown): unknown => {
    if (!Array.isArray(sides)) throw new Differs('chain');
    if (sides.length < 2 || sides.length > (ARITY[operator] ?? 2)) throw new Differs('chain');
    const values: readonly unknown[] = sides.map(operand);
    if (values.includes(null)) throw new Differs('null');
    if (values.some(Array.isArray)) throw new Differs('list');
    const [first, ...rest] = values;
    if (rest.some((value) => typeof value !== typeof first)) throw new Differs('coercion');
    if (typeof first === 'number') return { [operator]: [numbers(values as number[]), ...rest] }; // all of one type
    if (typeof first === 'boolean') {
      if (operator !== '==') throw new Differs('order');
      return { '==': [truth(first), ...rest] };
    }
    const texts = values as string[]; // all of one type
    if (texts.every((text) => DATE.test(text))) {
      if (on !== ON && on !== texts[0]) throw new RangeError('more days than one');
      on = texts[0] ?? on;
      return { [operator]: [{ var: 'today.date' }, ...texts.slice(1)] };
    }
    if (operator !== '==') throw new Differs('order');
    const words = ofWords(WORDS, texts);
    return {
      '==': [put(PLACES.word, words.get(first) ?? null), ...rest.map((text) => words.get(text))],
    };
  };

  const isIn = (sides: unknown): unknown => {
    if (!Array.isArray(sides) || sides.length !== 2) throw new Differs('chain');
    const [item, list] = (sides as unknown[]).map(operand);
    if (typeof list === 'string') throw new Differs('substring');
    if (!Array.isArray(list)) throw new Differs('coercion');
    if (list.length === 0) throw new Differs('none');
    const all: readonly unknown[] = [item, ...(list as unknown[])];
    if (all.every((each) => typeof each === 'number'))
      return { in: [numbers([item as number]), list] }; // checked
    if (!all.every((each) => typeof each === 'string')) throw new Differs('coercion');
    const words = ofWords(KINDS, all);
    const kinds = (list as unknown[]).map((text) => words.get(text) ?? '');
    return { in: [words.get(item), put(PLACES.words, kinds)] };
  };

  const condition = (part: unknown): unknown => {
    if (typeof part === 'boolean') return truth(part);
    if (!isObject(part)) throw new Differs('truthiness');
    const [entry, ...more] = Object.entries(part);
    if (!entry || more.length > 0) throw new Differs('data');
    const [operator, inner] = entry;
    switch (operator) {
      case 'var': {
        const value = lookUp(inner);
        if (value === undefined || value === null) return { var: 'housingDifficulty' };
        if (typeof value !== 'boolean') throw new Differs('truthiness');
        return truth(value);
      }
      case 'and':
      case 'or':
        if (!Array.isArray(inner)) throw new Differs('chain');
        if (inner.length === 0) throw new Differs('none');
        return { [operator]: inner.map(condition) };
      case '!': {
        const operands: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
        if (operands.length !== 1) throw new Differs('truthiness');
        return { '!': condition(operands[0]) };
      }
      case 'in':
        return isIn(inner);
      default:
        return compare(operator, inner);
    }
  };

  if (typeof rule !== 'boolean' && !isObject(rule)) throw new Differs('value');
  return { rule: condition(rule), data, on };
}
