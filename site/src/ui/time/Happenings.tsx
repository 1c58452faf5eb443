import type { JSX } from 'preact';
import { parseDay } from '../../../../src/engine/values/day.js';
import { causesOf } from '../../time/causes.js';
import { happeningsOf } from '../../time/events.js';
import type { Scale } from '../../time/scale.js';
import { settled } from '../../state/answer.js';
import { site } from '../../state/preferences.js';
import { day, program } from '../../state/question.js';
import { tracks } from '../../state/timeline.js';

/** The days on which something changes, what changes and why; each can be made the day asked about. */
export function Happenings({ firstYear, lastYear }: Scale): JSX.Element {
  const { time } = site.value;
  const from = `${String(firstYear)}-01-01`;
  const through = `${String(lastYear)}-12-31`;
  const happenings = happeningsOf(tracks.value, from, through);
  return (
    <section class="happenings" aria-labelledby="happenings">
      <h3 id="happenings">{time.events}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{time.date}</th>
            <th scope="col">{time.cause}</th>
            <th scope="col">{time.what}</th>
          </tr>
        </thead>
        <tbody>
          {happenings.map(({ day: on, changes }) => (
            <tr key={on} class={on === day.value ? 'current' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-label={time.goTo(on)}
                  onClick={() => {
                    day.value = on;
                  }}
                >
                  {on}
                </button>
              </th>
              <td>
                {causesOf(settled.household.value, program.value, parseDay(on) ?? 0).join('；')}
              </td>
              <td>
                <ul>
                  {changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
