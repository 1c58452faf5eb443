import { useSignal } from '@preact/signals';
import type { AriaAttributes, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { fullDay, looseDay } from '../../facts/typed-day.js';
import { site } from '../../state/preferences.js';

interface Props {
  /** `YYYY-MM-DD`; null when no day is given. */
  readonly value: string | null;
  readonly onGive: (day: string | null) => void;
  /** Whether the day may be left out; where not, the field returns to the day it had. */
  readonly mayBeEmpty: boolean;
  /** What names and describes the field. */
  readonly named: Pick<AriaAttributes, 'aria-label' | 'aria-labelledby' | 'aria-describedby'>;
}

const CalendarMark = (): JSX.Element => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3" />
  </svg>
);

/** A day, typed as `YYYY-MM-DD` wherever the reader lives, or picked from the browser's calendar. */
export function DayInput({ value, onGive, mayBeEmpty, named }: Props): JSX.Element {
  const { family, pickDay } = site.value;
  const wrong = useSignal<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const error = useId();
  const give = (day: string | null): void => {
    wrong.value = null;
    onGive(day);
  };
  return (
    <span class="day-input">
      <input
        {...named}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="YYYY-MM-DD"
        maxLength={12}
        size={10}
        value={wrong.value ?? value ?? ''}
        aria-invalid={wrong.value !== null}
        aria-errormessage={wrong.value === null ? undefined : error}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value.trim();
          const day = text === '' && mayBeEmpty ? null : fullDay(text);
          if (day === undefined) wrong.value = currentTarget.value;
          else give(day);
        }}
        onChange={() => {
          const day = looseDay(wrong.value ?? '');
          if (day !== undefined) give(day);
          else if (!mayBeEmpty) wrong.value = null;
        }}
      />
      <button
        type="button"
        class="pick"
        aria-label={pickDay}
        title={pickDay}
        onClick={() => {
          calendar.current?.showPicker();
        }}
      >
        <CalendarMark />
      </button>
      <input
        ref={calendar}
        class="calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        min="1850-01-01"
        max="2199-12-31"
        value={value ?? ''}
        onInput={({ currentTarget }) => {
          const day = fullDay(currentTarget.value);
          if (day !== undefined) give(day);
        }}
      />
      {wrong.value === null ? null : (
        <span class="error" id={error}>
          {family.notADate}
        </span>
      )}
    </span>
  );
}
