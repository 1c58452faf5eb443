import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { localDay } from '../../../src/cli/today.js';
import {
  addDays,
  daysBetween,
  formatDay,
  newYear,
  parseDay,
} from '../../../src/engine/values/day.js';
import { items } from '../state/answer.js';
import { site } from '../state/preferences.js';
import { day } from '../state/question.js';
import { lastYear, firstYear } from '../state/window.js';
import { DayInput } from './controls/DayInput.js';

/** The nearest days before and after on which some item changes. */
const earlier = computed(() => {
  const starts = items.value.flatMap(({ from }) => from ?? []).filter((from) => from <= day.value);
  const latest = starts.sort().at(-1);
  const before = parseDay(latest ?? '');
  return before === undefined ? null : formatDay(addDays(before, -1));
});
const later = computed(() => items.value.flatMap(({ next }) => next?.on ?? []).sort()[0] ?? null);

function Step({
  to,
  label,
  sign,
}: {
  to: string | null;
  label: string;
  sign: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class="step"
      disabled={to === null}
      aria-label={to === null ? label : `${label} ${to}`}
      title={to === null ? label : `${label} ${to}`}
      onClick={() => {
        if (to !== null) day.value = to;
      }}
    >
      {sign}
    </button>
  );
}

/** The day asked about: to type, to slide, or to step to the next day on which something changes. */
export function DayBar(): JSX.Element {
  const words = site.value;
  const first = newYear(firstYear.value);
  const now = parseDay(day.value) ?? first;
  const last = newYear(lastYear.value + 1);
  return (
    <div class="day-bar">
      <span class="day" aria-hidden="true">
        {words.day}
      </span>
      <DayInput
        value={day.value}
        mayBeEmpty={false}
        named={{ 'aria-label': words.day }}
        onGive={(chosen) => {
          day.value = chosen ?? day.value;
        }}
      />
      <Step to={earlier.value} label={words.earlierChange} sign="◂" />
      <input
        class="slider"
        type="range"
        aria-label={words.daySlider}
        aria-valuetext={day.value}
        min={0}
        max={daysBetween(first, last) - 2}
        value={daysBetween(first, now) - 1}
        onInput={({ currentTarget: { value } }) => {
          day.value = formatDay(addDays(first, Number(value)));
        }}
      />
      <Step to={later.value} label={words.laterChange} sign="▸" />
      <button
        type="button"
        onClick={() => {
          day.value = localDay(new Date());
        }}
      >
        {words.today}
      </button>
    </div>
  );
}
