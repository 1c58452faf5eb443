import { festivals, firstFestivalYear } from '../../generated/festivals.js';
import type { Day } from './day.js';

/** 春节 (1/1), 中秋节 (8/15) and 重阳节 (9/9) of the lunar calendar. */
export type Festival = keyof typeof festivals;

/** The day of a festival in a calendar year; `undefined` outside the years of the table (1950 to 2100). */
export const festivalDay = (festival: Festival, year: number): Day | undefined =>
  festivals[festival][year - firstFestivalYear];
