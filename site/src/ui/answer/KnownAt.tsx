import type { JSX } from 'preact';
import { site } from '../../state/preferences.js';
import { day, knownAt } from '../../state/question.js';
import { DayInput } from '../controls/DayInput.js';

/** Whether to use only what had been published by some day. */
export function KnownAt(): JSX.Element {
  const text = site.value;
  const chosen = knownAt.value;
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen !== null}
          onChange={({ currentTarget }) => {
            knownAt.value = currentTarget.checked ? day.value : null;
          }}
        />
        {text.knownAt}
      </label>
      {chosen === null ? null : (
        <DayInput
          value={chosen}
          mayBeEmpty={false}
          named={{ 'aria-label': text.knownAtDay }}
          onGive={(given) => {
            knownAt.value = given ?? knownAt.value;
          }}
        />
      )}
    </>
  );
}
