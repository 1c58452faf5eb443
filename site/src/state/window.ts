import { computed, signal } from '@preact/signals';
import { parseDay, yearOf } from '../../../src/engine/values/day.js';
import { day } from './question.js';

/** How many years the timeline and the slider show. */
export const SPANS = [5, 10, 20, 40] as const;
export const span = signal<(typeof SPANS)[number]>(20);

/** How much of the window lies before the day: less than after it, for what is to come is asked for more often. */
const PAST = 0.3;

/** The middle of the five years that the day lies in: the window stays while the day moves within it. */
const middle = computed(() => Math.floor(yearOf(parseDay(day.value) ?? 0) / 5) * 5 + 2);

/** The first and the last year shown, both whole. */
export const firstYear = computed(() => middle.value - Math.floor(span.value * PAST));
export const lastYear = computed(() => firstYear.value + span.value);
