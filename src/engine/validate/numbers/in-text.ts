import { CHINESE_NUMERAL, parseChinese } from './chinese-numerals.js';
import { plainDecimal, shiftPoint } from './decimals.js';

/** The figures that a text of law states: numbers as plain decimals, and days as YYYY-MM-DD. */
export type Stated = ReadonlySet<string>;

const DOCUMENT_NUMBER = /[〔（([［【]\d{4}[〕）)\]］】]第?\d+号/g;
const CHINESE_DATE_PART = /[零〇一二三四五六七八九十]+(?=[年月日])/g;
const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const SHORT_DATE = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const ARABIC = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([十百千万亿]*)(%?)/g;
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

/** Takes the days out of a text; a day without a year has the year of the day before it. */
function takeDays(text: string, stated: Set<string>): string {
  let year = '';
  return text
    .replace(CHINESE_DATE_PART, (numeral) => String(parseChinese(numeral) ?? numeral))
    .replace(SHORT_DATE, (_, ...[of, month, day]: [string, string, string]) => {
      stated.add(dayText(of, month, day));
      return ' ';
    })
    .replace(DATE, (_, ...[of, month, day]: [string | undefined, string, string]) => {
      year = of ?? year;
      if (year !== '') stated.add(dayText(year, month, day));
      return of === undefined ? ' ' : ` ${of}年 `;
    });
}

/**
 * Reads the figures of a text: digits (`1430`, `1,200.50`, `５`, `0.5万`, `5%`), Chinese numerals (`六十`, `三级`, `两次`) and days
 * (`2021年1月8日`, `二〇二一年一月八日`). The numbers of documents, such as 〔2023〕24号, are none.
 */
export function statedIn(text: string): Stated {
  const stated = new Set<string>();
  const plain = halfWidth(text).replace(/\s+/g, '').replace(DOCUMENT_NUMBER, ' ');
  const rest = takeDays(plain, stated).replace(
    ARABIC,
    (_, ...[digits, units, percent]: [string, string, string]) => {
      const places = Array.from(units).reduce((sum, unit) => sum + (PLACES.get(unit) ?? 0), 0);
      stated.add(shiftPoint(digits, places));
      if (percent !== '') stated.add(shiftPoint(digits, -2));
      return ' ';
    },
  );
  for (const [numeral] of rest.matchAll(CHINESE_NUMERAL)) {
    const number = parseChinese(numeral);
    if (number !== undefined) stated.add(plainDecimal(String(number)));
  }
  return stated;
}
