import { formatDay } from '../../src/engine/values/day.js';

/** The day that is asked about. */
export const DAY = 2024_05_01;

/** The same as a question has it. */
export const ON = formatDay(DAY);
