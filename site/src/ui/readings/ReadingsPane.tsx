import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isReading, keepReading, points } from '../../state/other-readings.js';
import { site } from '../../state/preferences.js';
import { Standing } from '../answer/Standing.js';
import { Point } from './Point.js';

/** The ambiguous points that bear on this family; folded, those that do not. */
export function ReadingsPane(): JSX.Element {
  useEffect(keepReading, []);
  const { readings } = site.value;
  const bearing = points.value.filter(({ bears }) => bears);
  const others = points.value.filter(({ bears }) => !bears);
  return (
    <div class="readings" aria-busy={isReading.value}>
      <Standing />
      <header class="pane-head">
        <h2>{readings.title}</h2>
        <p class="intro">{readings.intro}</p>
      </header>
      {bearing.length === 0 && !isReading.value ? <p class="muted">{readings.none}</p> : null}
      {bearing.map((point) => (
        <Point key={point.name} {...point} />
      ))}
      {others.length === 0 ? null : (
        <details class="others">
          <summary>{readings.others(others.length)}</summary>
          {others.map((point) => (
            <Point key={point.name} {...point} />
          ))}
        </details>
      )}
    </div>
  );
}
