import { formatDay, parseDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import { cellText, plainText } from '../table/cell.js';
import type { Cell } from '../table/cell.js';

/** How rosters usually write days. */
const USUAL = ['YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日', 'YYYYMMDD'] as const;

/** Years that a fact's day may have. */
const FIRST = 18500101;

/** Reads days in the forms that it was made for; undefined for what is none. */
export type ReadDay = (text: string) => Day | undefined;

const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

const isForm = (form: string): boolean =>
  ['Y', 'M', 'D'].every((letter) => form.split(new RegExp(`${letter}+`)).length === 2) &&
  form.includes('YYYY');

function patternOf(form: string): RegExp {
  const source = plainText(form).replace(
    /YYYY|MM?|DD?|[^YMD]/g,
    (part) => PARTS[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
  );
  return new RegExp(`^${source}$`);
}

/** Makes a reader of days in some forms, `YYYY/M/D`; null where one is no form. M and D take one digit or two, MM and DD two. */
export function dayReader(forms: readonly string[] = USUAL): ReadDay | null {
  if (!forms.every(isForm)) return null;
  const patterns = forms.map(patternOf);
  return (text) => {
    for (const pattern of patterns) {
      const { year, month = '', day = '' } = pattern.exec(text)?.groups ?? {};
      if (year === undefined) continue;
      const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      return found !== undefined && found >= FIRST ? found : undefined;
    }
    return undefined;
  };
}

/** The day of a cell as `YYYY-MM-DD`: a workbook's own day without a time, or text. */
export function cellDay(cell: Cell, read: ReadDay): string | undefined {
  const own = cell instanceof Date ? parseDay(cellText(cell)) : undefined;
  const day = cell instanceof Date ? own : read(plainText(cellText(cell)));
  return day === undefined || day < FIRST ? undefined : formatDay(day);
}
