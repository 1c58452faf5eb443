import { CHINESE_NUMERAL, parseChinese } from './chinese-numerals.js';
import { plainDecimal, shiftPoint } from './decimals.js';
import { unitBefore } from './units.js';
import type { Unit } from './units.js';

/**
 * The figures that a text of law states: numbers as plain decimals, and days as YYYY-MM-DD, each with what it counts wherever it
 * stands; null where that is not said.
 */
export type Stated = ReadonlyMap<string, ReadonlySet<Unit | null>>;

/** Numbers that count nothing: of documents, of clauses, and of the paragraph that begins. */
const DOCUMENT_NUMBER = /[〔（([［【]\d{4}[〕）)\]］】]第?\d+号/g;
const CLAUSE_NUMBER =
  /[（(][一二三四五六七八九十]{1,3}[）)]|第(?:\d+|[零一二三四五六七八九十百]+)[章节条款项]/g;
const PARAGRAPH_NUMBER =
  /^\s*(?:\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))/;
const CHINESE_DATE_PART = /[零〇一二三四五六七八九十]+(?=[年月日])/g;
const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const SHORT_DATE = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const ARABIC = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([十百千万亿]*)/g;
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

const FULL_WIDTH = /[０-９．％]/g;
const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const dayText = (...[year, ...rest]: [string, ...string[]]): string =>
  [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');

/** Takes note of figures. */
class Notes {
  readonly stated = new Map<string, Set<Unit | null>>();

  add(figure: string, unit: Unit | null): void {
    this.stated.set(figure, (this.stated.get(figure) ?? new Set()).add(unit));
  }
}

/** Takes the days out of a text; a day without a year has the year of the day before it. */
function takeDays(text: string, notes: Notes): string {
  let year = '';
  return text
    .replace(CHINESE_DATE_PART, (numeral) => String(parseChinese(numeral) ?? numeral))
    .replace(SHORT_DATE, (_, ...[of, month, day]: [string, string, string]) => {
      notes.add(dayText(of, month, day), null);
      return ' ';
    })
    .replace(DATE, (_, ...[of, month, day]: [string | undefined, string, string]) => {
      year = of ?? year;
      if (year !== '') notes.add(dayText(year, month, day), null);
      return of === undefined ? ' ' : ` ${of}年 `;
    });
}

/**
 * Reads the figures of a text: digits (`1430`, `1,200.50`, `５`, `0.5万`, `5%`), Chinese numerals (`六十`, `三级`, `两次`) and days
 * (`2021年1月8日`, `二〇二一年一月八日`). The numbers of documents, such as 〔2023〕24号, and of clauses, such as （三）, are none.
 */
export function statedIn(text: string): Stated {
  const notes = new Notes();
  const plain = halfWidth(text)
    .replace(PARAGRAPH_NUMBER, '')
    .replace(/\s+/g, '')
    .replace(DOCUMENT_NUMBER, ' ')
    .replace(CLAUSE_NUMBER, ' ');
  const undated = takeDays(plain, notes);
  for (const { 0: whole, 1: digits = '', 2: units = '', index } of undated.matchAll(ARABIC)) {
    const places = Array.from(units).reduce((sum, unit) => sum + (PLACES.get(unit) ?? 0), 0);
    const following = undated.slice(index + whole.length);
    notes.add(shiftPoint(digits, places), unitBefore(following));
    if (following.startsWith('%')) notes.add(shiftPoint(digits, -2), 'percent');
  }
  const rest = undated.replace(ARABIC, ' ');
  for (const { 0: numeral, index } of rest.matchAll(CHINESE_NUMERAL)) {
    const number = parseChinese(numeral);
    if (number === undefined) continue;
    notes.add(plainDecimal(String(number)), unitBefore(rest.slice(index + numeral.length)));
  }
  return notes.stated;
}
