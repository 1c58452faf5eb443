const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九').map((digit, value): [string, number] => [digit, value]),
  ['〇', 0],
  ['两', 2],
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** A run of characters that may be a numeral. */
export const CHINESE_NUMERAL: RegExp = /[零〇一二三四五六七八九十百千万亿两]+/g;

/** Reads a numeral such as 六十, 三百二十, 一万, 两 or (digit by digit) 二〇二三; undefined for a unit alone, such as 万. */
export function parseChinese(numeral: string): number | undefined {
  const characters = Array.from(numeral);
  if (characters.length > 1 && characters.every((character) => DIGITS.has(character))) {
    return Number(characters.map((character) => DIGITS.get(character)).join(''));
  }
  let sum = 0;
  let section = 0;
  let digit: number | undefined;
  for (const [index, character] of characters.entries()) {
    const unit = UNITS.get(character);
    const myriad = MYRIADS.get(character);
    if (unit !== undefined) {
      if (digit === undefined && !(character === '十' && (index === 0 || section > 0 || sum > 0)))
        return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else if (myriad !== undefined) {
      section += digit ?? 0;
      if (section === 0) return undefined;
      sum += section * myriad;
      section = 0;
      digit = undefined;
    } else digit = DIGITS.get(character);
  }
  return sum + section + (digit ?? 0);
}
