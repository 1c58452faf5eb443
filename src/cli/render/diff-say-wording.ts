import type { Dates, Wording } from '../../analysis/diff/change.js';
import { isObject } from '../../engine/values/is-object.js';
import type { DiffWords } from './diff-words.js';

/** Any part of a pack's words: texts in the language asked for, quotes with their clause, lists. */
export function sayAny(value: unknown, words: DiffWords): string {
  if (value === null || value === undefined || value === '') return words.none;
  if (Array.isArray(value)) {
    return value.length === 0 ? words.none : value.map((each) => sayAny(each, words)).join('、');
  }
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const { zh, en, clause, quote } = value;
  if (typeof quote === 'string') return `${String(clause)}${words.quoted(quote)}`;
  if (typeof zh === 'string' && typeof en === 'string') return words.language === 'zh' ? zh : en;
  return Object.values(value)
    .map((each) => sayAny(each, words))
    .join(' / ');
}

/** Of a reading that only one pack has, what it asks. */
function shortened(wording: Wording): Wording {
  if (!('reading' in wording) || !('question' in wording) || !('options' in wording))
    return wording;
  const { reading, question } = wording;
  return { reading, question };
}

/** Parts of wording or dates, each by its name. */
export function sayWording(wording: Wording | Partial<Dates> | null, words: DiffWords): string {
  if (wording === null) return words.none;
  return Object.entries(shortened({ ...wording }))
    .map(([name, value]) => {
      const said =
        name === 'status' ? words.statuses[value as 'issued' | 'draft'] : sayAny(value, words); // the schema has no other status
      return `${words.fields[name] ?? name}${words.colon}${said}`;
    })
    .join(words.stop);
}
