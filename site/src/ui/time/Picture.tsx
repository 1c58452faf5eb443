import type { JSX } from 'preact';
import { placeOf } from '../../time/scale.js';
import type { Scale } from '../../time/scale.js';
import { say, site, words } from '../../state/preferences.js';
import { day, program } from '../../state/question.js';
import { localId, showSentences } from '../../state/selection.js';
import { tracks } from '../../state/timeline.js';
import { formatDay } from '../../../../src/engine/values/day.js';
import { Bars } from './Bars.js';

const MOST_LABELS = 8;
/** So many years may lie between two that are named. */
const STEPS = [1, 2, 5, 10];

/** The years along the top. */
function Years({ firstYear, lastYear }: Scale): JSX.Element {
  const least = (lastYear - firstYear + 1) / MOST_LABELS;
  const step = STEPS.find((each) => each >= least) ?? 10;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return (
    <span class="years" aria-hidden="true">
      {years.map((year) => (
        <span
          key={year}
          class={year % step === 0 ? 'year' : 'year minor'}
          style={{
            left: `${String(placeOf({ firstYear, lastYear }, `${String(year)}-01-01`, 0))}%`,
          }}
        >
          {year % step === 0 ? year : ''}
        </span>
      ))}
    </span>
  );
}

/** Where the day asked about stands, and the ends of the document. */
function Lines({ scale }: { readonly scale: Scale }): JSX.Element {
  const { from, through } = program.value.instrument;
  const ends = [from, through].flatMap((each) => (each === null ? [] : [formatDay(each)]));
  return (
    <span class="lines" aria-hidden="true">
      {ends.map((end) => (
        <span key={end} class="end" style={{ left: `${String(placeOf(scale, end, 0))}%` }} />
      ))}
      <span class="now" style={{ left: `${String(placeOf(scale, day.value, 0))}%` }} />
    </span>
  );
}

/** The picture: a line of years for every item. */
export function Picture({ scale }: { readonly scale: Scale }): JSX.Element {
  const { time } = site.value;
  return (
    <table class="picture">
      <thead>
        <tr>
          <th scope="col">{time.item}</th>
          <th scope="col">
            <span class="visually-hidden">
              {scale.firstYear}–{scale.lastYear}
            </span>
            <Years {...scale} />
            <Lines scale={scale} />
          </th>
        </tr>
      </thead>
      <tbody>
        {tracks.value.map((track) => (
          <tr key={`${track.item.id} ${track.who.join()}`}>
            <th scope="row">
              <button
                type="button"
                class="item-name"
                onClick={() => {
                  showSentences(localId(track.item));
                }}
              >
                {say(track.item.title)}
              </button>{' '}
              <span class="muted">{track.who.join(words.value.and)}</span>
            </th>
            <td>
              <Lines scale={scale} />
              <Bars track={track} scale={scale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
