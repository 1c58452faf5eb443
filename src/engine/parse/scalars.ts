import { parseDay } from '../values/day.js';

const INTEGER = /^(?:0|-?[1-9]\d{0,15})$/;
const DATE_LIKE = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * Reads a plain (unquoted) scalar. Integers in their plain form become numbers; every other number, such as `1430.10`, `010`, `1e3` or one
 * beyond exact integers, stays text, digit for digit.
 */
export function readPlain(source: string): string | number | boolean | null {
  switch (source) {
    case '':
    case '~':
    case 'null':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    default: {
      const number = INTEGER.test(source) ? Number(source) : NaN;
      return Number.isSafeInteger(number) ? number : source;
    }
  }
}

/** Plain scalars that YAML 1.1, or readers that take it at its word, read as something else than text. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|n|yes|no|on|off)$/i, 'true or false'],
  [/^(?:true|false)$/i, 'true or false'],
  [/^null$/i, 'nothing'],
  [/^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a number to the base 60'],
  [/^[-+]?0[\d_]+$/, 'an octal number'],
  [/^[-+]?[1-9]\d*_[\d_]*$/, 'a number'],
];

/** Why a plain scalar that was read as text can be read another way, without the scalar itself; null when it cannot. */
export function twoWays(source: string): string | null {
  if (source.length > 40) return null;
  if (DATE_LIKE.test(source) && parseDay(source) === undefined) {
    return 'this looks like a date and is no day of the calendar';
  }
  const found = OTHERWISE.find(([form]) => form.test(source));
  return found ? `this is text here, but ${found[1]} to other readers of YAML` : null;
}
