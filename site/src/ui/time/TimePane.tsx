import type { JSX } from 'preact';
import { site } from '../../state/preferences.js';
import { firstYear, lastYear, span, SPANS } from '../../state/window.js';
import { tracks } from '../../state/timeline.js';
import { Standing } from '../answer/Standing.js';
import { Happenings } from './Happenings.js';
import { Picture } from './Picture.js';

const KEYS = ['eligible', 'undetermined', 'festival', 'now', 'end'] as const;

/** What the marks of the picture mean. */
const Keys = (): JSX.Element => (
  <p class="time-keys" aria-hidden="true">
    {KEYS.map((each) => (
      <span key={each}>
        <span class={`key key-${each}`} />
        {site.value.time.keys[each]}
      </span>
    ))}
  </p>
);

/** The items over the years. */
export function TimePane(): JSX.Element {
  const { time } = site.value;
  const scale = { firstYear: firstYear.value, lastYear: lastYear.value };
  return (
    <div class="time">
      <Standing />
      <header class="pane-head">
        <h2>{time.title}</h2>
        <p class="intro">{time.intro}</p>
        <label>
          <span class="muted">{time.span}</span>{' '}
          <select
            onChange={({ currentTarget }) => {
              span.value = SPANS[currentTarget.selectedIndex] ?? span.value;
            }}
          >
            {SPANS.map((each) => (
              <option key={each} selected={each === span.value}>
                {time.years(each)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {tracks.value.length === 0 ? (
        <p class="muted">{time.none}</p>
      ) : (
        <>
          <Picture scale={scale} />
          <Keys />
          <Happenings {...scale} />
        </>
      )}
    </div>
  );
}
