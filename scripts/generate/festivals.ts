// The Gregorian days of the lunar festivals, so that no lunar calendar is needed at run time.
import { LunarDay } from 'tyme4ts';
import type { Step } from './files.js';

const firstYear = 1950;
const lastYear = 2100;

/** Lunar month and day. */
const festivalDays = {
  'spring-festival': [1, 1],
  'mid-autumn': [8, 15],
  'double-ninth': [9, 9],
} as const;

export const festivals: Step = () => {
  const names = Object.keys(festivalDays).map((name) => `'${name}'`);
  const lists = Object.entries(festivalDays).map(
    ([name, [month, day]]) => `  '${name}': [\n${days(month, day)}  ],\n`,
  );
  const text = `// Days as YYYYMMDD, one for each year from firstFestivalYear on.
export const firstFestivalYear = ${String(firstYear)};

export const festivals: Readonly<Record<${names.join(' | ')}, readonly number[]>> = {
${lists.join('')}};
`;
  return new Map([['festivals.ts', text]]);
};

function days(month: number, day: number): string {
  let text = '';
  for (let year = firstYear; year <= lastYear; year += 1) {
    const solar = LunarDay.fromYmd(year, month, day).getSolarDay();
    const number = solar.getYear() * 10_000 + solar.getMonth() * 100 + solar.getDay();
    text += `    ${String(number)},\n`;
  }
  return text;
}
