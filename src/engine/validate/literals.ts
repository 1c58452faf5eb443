import type { Literal } from '../../generated/pack.types.js';
import { didYouMean } from '../diagnostics/near-names.js';
import { parseDay } from '../values/day.js';
import type { ValueType } from './names.js';

/** How a value's type is called in messages. */
export function typeTitle(type: ValueType): string {
  switch (type.kind) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return {
        years: 'a number of years',
        year: 'a calendar year',
        days: 'a number of days',
        grade: 'a grade',
        anything: 'a count',
      }[type.unit];
    case 'money':
      return 'money';
    case 'code':
      return 'a code';
    case 'date':
      return 'a day';
    case 'word':
      return 'a word';
    case 'words':
      return 'a list of words';
  }
}

export interface Mismatch {
  readonly message: string;
  readonly hint: string | null;
}

const CODE = /^\d{2,6}$/;

/** Why a value written out cannot be compared with one of this type; null when it can. */
export function literalMismatch(literal: Literal, type: ValueType): Mismatch | null {
  const found = `\`${String(literal)}\``;
  switch (type.kind) {
    case 'boolean':
      return typeof literal === 'boolean'
        ? null
        : { message: `${found} is neither true nor false`, hint: null };
    case 'integer': {
      if (typeof literal === 'number') return null;
      const hint = /^\d+$/.test(String(literal)) ? 'write it without quotes' : null;
      return { message: `${found} is not a whole number`, hint };
    }
    case 'money':
      return {
        message: `money is never compared with a figure written out`,
        hint: 'make it a parameter in CNY',
      };
    case 'code':
      if (typeof literal === 'string' && CODE.test(literal)) return null;
      return {
        message: `${found} is not a code of two to six digits`,
        hint: typeof literal === 'number' ? 'put it in quotes' : null,
      };
    case 'date':
      if (typeof literal === 'string' && parseDay(literal) !== undefined) return null;
      return { message: `${found} is no day of the calendar`, hint: 'write it as YYYY-MM-DD' };
    case 'word':
    case 'words': {
      if (typeof literal === 'string' && type.values.includes(literal)) return null;
      const words = type.values.map((word) => `\`${word}\``).join(', ');
      return {
        message: `${found} is none of ${words}`,
        hint: didYouMean(String(literal), type.values),
      };
    }
  }
}
