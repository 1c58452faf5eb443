import { festivals, firstFestivalYear } from '../../generated/festivals.js';
import type { Day } from './day.js';

/** 春节 (1/1), 中秋节 (8/15) and 重阳节 (9/9) of the lunar calendar. */
export type Festival = keyof typeof festivals;

/** Years for which the festivals' days are known, both included. */
export const FESTIVAL_YEARS: { readonly from: number; readonly through: number } = {
  from: firstFestivalYear,
  through: firstFestivalYear + festivals['spring-festival'].length - 1,
};

/** The day of a festival in a calendar year; `undefined` outside {@link FESTIVAL_YEARS}. */
export const festivalDay = (festival: Festival, year: number): Day | undefined =>
  festivals[festival][year - firstFestivalYear];
