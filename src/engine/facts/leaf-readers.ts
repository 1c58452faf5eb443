import { parseDay, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { parseMoney } from '../values/money.js';
import type { LeafKind, LeafValue, Stay } from './leaves.js';

/** Stands for a value that may not be there. No leaf holds it. */
export const WRONG = Symbol('wrong');

/** Reads a given value, not null, into what a leaf holds; {@link WRONG} where the household's schema refuses it. */
export type ReadLeaf = (value: unknown) => LeafValue | typeof WRONG;

/** The first and the last day that the schema's pattern of dates allows. */
export const FIRST_DAY = 18500101;
export const LAST_DAY = 21991231;
const MOST_YUAN = 999_999_999_999;
export const MOST_STAYS = 366;
const YEARS = { first: yearOf(FIRST_DAY), last: yearOf(LAST_DAY) } as const;

const within = (least: number, number: number, most: number): number =>
  Math.min(Math.max(number, least), most);

/** The nearest day, or year, that a household may give. */
export const possibleDay = (day: Day): Day => within(FIRST_DAY, day, LAST_DAY);
export const possibleYear = (year: number): number => within(YEARS.first, year, YEARS.last);

/** A plain object of any realm: no list, no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}

const readBoolean: ReadLeaf = (value) => (typeof value === 'boolean' ? value : WRONG);

const readDay: ReadLeaf = (value) => {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day !== undefined && day >= FIRST_DAY ? day : WRONG;
};

const readMoney: ReadLeaf = (value) => {
  if (typeof value === 'string') return parseMoney(value) ?? WRONG;
  if (!Number.isInteger(value)) return WRONG;
  const yuan = value as number; // an integer, checked above
  return yuan >= 0 && yuan <= MOST_YUAN ? yuan * 100 : WRONG;
};

const readCode: ReadLeaf = (value) =>
  typeof value === 'string' && /^\d{6}$/.test(value) ? value : WRONG;

const readYear: ReadLeaf = (value) => {
  if (!Number.isInteger(value)) return WRONG;
  const year = value as number; // an integer, checked above
  return year >= YEARS.first && year <= YEARS.last ? year : WRONG;
};

const readOneOf = (values: readonly unknown[]): ReadLeaf => {
  return (value) => (values.includes(value) ? (value as string | number) : WRONG); // one of them
};

const readWords = (words: readonly string[]): ReadLeaf => {
  return (value) => {
    if (!Array.isArray(value) || value.length > words.length) return WRONG;
    const list = value as readonly unknown[];
    for (let index = 0; index < list.length; index += 1) {
      const word = list[index];
      if (!words.includes(word as string) || list.indexOf(word) !== index) return WRONG;
    }
    return list as readonly string[]; // each was found among the words
  };
};

function readStay(value: unknown): Stay | null {
  if (!isPlainObject(value)) return null;
  let from: LeafValue | typeof WRONG;
  let through: LeafValue | typeof WRONG;
  for (const name of Object.keys(value)) {
    const given = value[name];
    if (name === 'from') from = given === undefined ? undefined : readDay(given);
    else if (name === 'through') through = given === undefined ? undefined : readDay(given);
    else return null;
  }
  if (from === WRONG || through === WRONG) return null;
  return { from, through } as Stay; // `readDay` gives days
}

const readStays: ReadLeaf = (value) => {
  if (!Array.isArray(value) || value.length > MOST_STAYS) return WRONG;
  const stays: Stay[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const stay = readStay(value[index]);
    if (!stay) return WRONG;
    stays.push(stay);
  }
  return stays;
};

/** How a value of a kind is read. */
export function leafReader(kind: LeafKind): ReadLeaf {
  switch (kind.kind) {
    case 'boolean':
      return readBoolean;
    case 'day':
      return readDay;
    case 'year':
      return readYear;
    case 'money':
      return readMoney;
    case 'code':
      return readCode;
    case 'stays':
      return readStays;
    case 'integer':
    case 'word':
      return readOneOf(kind.values);
    case 'words':
      return readWords(kind.values);
  }
}
