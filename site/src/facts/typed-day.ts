import { parseDay } from '../../../src/engine/values/day.js';

const FIRST_YEAR = 1850;

/** A day typed in full, `YYYY-MM-DD`, of the years that facts may have; nothing when it is none. */
export const fullDay = (text: string): string | undefined =>
  parseDay(text) !== undefined && Number(text.slice(0, 4)) >= FIRST_YEAR ? text : undefined;

const PARTS = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const DIGITS = /^(\d{4})(\d\d)(\d\d)$/;

/** A day typed in another usual way, `2024/5/1`, `2024年5月1日` or `20240501`, as `YYYY-MM-DD`. */
export function looseDay(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '');
  const [, year = '', month = '', date = ''] = PARTS.exec(bare) ?? DIGITS.exec(bare) ?? [];
  return fullDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
