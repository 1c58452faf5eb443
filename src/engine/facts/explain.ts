import type { DiagnosticCode } from '../diagnostics/diagnostic.js';
import { nearestOf } from '../diagnostics/near-names.js';
import { isPlainObject, leafReader, MOST_STAYS, WRONG } from './leaf-readers.js';
import type { LeafKind } from './leaves.js';

/** One thing wrong with a value. Says what it must be, never what it is. */
export interface Wrong {
  /** Where within the value, as a path with a dot before each part: `.0.from`; empty for the value itself. */
  readonly at: string;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
}

/** Says everything that is wrong with a value that was refused. */
export type Explain = (value: unknown) => Wrong[];

export const wrong = (
  code: DiagnosticCode,
  message: string,
  at = '',
  hint: string | null = null,
): Wrong => ({ at, code, message, hint });

export const wrongType = (wanted: string, at = ''): Wrong =>
  wrong('WRONG_TYPE', `must be ${wanted}`, at);

/** An unknown property, with the nearest known name. */
export const unknownProperty = (name: string, known: readonly string[], at = ''): Wrong =>
  wrong(
    'UNKNOWN_PROPERTY',
    `unknown property \`${name}\``,
    `${at}.${name}`,
    nearestOf(name, known),
  );

export const tooMany = (limit: number, what: string): Wrong =>
  wrong('TOO_MANY', `must have at most ${limit} ${what}`);

const oneOf = (values: readonly (string | number)[], at = ''): Wrong =>
  wrong('WRONG_VALUE', `must be one of ${values.map((value) => `\`${value}\``).join(', ')}`, at);

const DAY = 'must be a real calendar day, YYYY-MM-DD, from 1850 to 2199';
const day = (value: unknown, orNull: string, at = ''): Wrong =>
  typeof value === 'string' ? wrong('WRONG_FORMAT', DAY, at) : wrongType(`string${orNull}`, at);

/** A list's items, its holes too, which methods of lists pass over. */
export const given = (list: readonly unknown[]): unknown[] => Array.from(list);

function words(value: unknown, known: readonly string[]): Wrong[] {
  if (!Array.isArray(value)) return [wrongType('array')];
  if (value.length > known.length) return [tooMany(known.length, 'items')];
  const strange = given(value).flatMap((word, index) => {
    if (typeof word !== 'string') return [wrongType('string', `.${index}`)];
    return known.includes(word) ? [] : [oneOf(known, `.${index}`)];
  });
  return strange.length > 0 ? strange : [wrong('WRONG_VALUE', 'must not say the same twice')];
}

const STAY = ['from', 'through'];

function stays(value: unknown): Wrong[] {
  if (!Array.isArray(value)) return [wrongType('array')];
  if (value.length > MOST_STAYS) return [tooMany(MOST_STAYS, 'items')];
  const read = leafReader({ kind: 'day' });
  return given(value).flatMap((stay, index) => {
    const at = `.${index}`;
    if (!isPlainObject(stay)) return [wrongType('object', at)];
    return Object.entries(stay).flatMap(([name, said]) => {
      if (!STAY.includes(name)) return [unknownProperty(name, STAY, at)];
      const isRight = said === undefined || read(said) !== WRONG;
      return isRight ? [] : [day(said, '', `${at}.${name}`)];
    });
  });
}

function money(value: unknown): Wrong {
  if (typeof value === 'string')
    return wrong('WRONG_FORMAT', 'must be yuan with at most two decimals, such as 3000.50');
  return Number.isInteger(value)
    ? wrong('WRONG_VALUE', 'must be from 0 to below one trillion')
    : wrongType('string or integer');
}

function integer(value: unknown, wanted: Wrong): Wrong {
  return Number.isInteger(value) ? wanted : wrongType('integer');
}

/** What is wrong with a value that a leaf of this kind may not hold. */
export function leafExplainer(kind: LeafKind, mayBeNull: boolean): Explain {
  const orNull = mayBeNull ? ' or null' : '';
  return (value) => {
    switch (kind.kind) {
      case 'boolean':
        return [wrongType(`boolean${orNull}`)];
      case 'day':
        return [day(value, orNull)];
      case 'year':
        return [integer(value, wrong('WRONG_VALUE', 'must be a year from 1850 to 2199'))];
      case 'money':
        return [money(value)];
      case 'code':
        return typeof value === 'string'
          ? [wrong('WRONG_FORMAT', 'must have six digits')]
          : [wrongType('string')];
      case 'stays':
        return stays(value);
      case 'integer':
        return [integer(value, oneOf(kind.values))];
      case 'word':
        return typeof value === 'string' ? [oneOf(kind.values)] : [wrongType('string')];
      case 'words':
        return words(value, kind.values);
    }
  };
}
