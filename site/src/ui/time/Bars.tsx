import type { JSX } from 'preact';
import { sayBenefit } from '../../../../src/cli/render/benefit.js';
import type { Item } from '../../../../src/index.js';
import { dayWidth, placeOf } from '../../time/scale.js';
import type { Scale } from '../../time/scale.js';
import { site, words } from '../../state/preferences.js';
import type { Track } from '../../state/timeline.js';

interface Props {
  readonly track: Track;
  readonly scale: Scale;
}

function Bar({ stretch, scale }: { readonly stretch: Item; readonly scale: Scale }): JSX.Element {
  const { answer, time } = site.value;
  const left = placeOf(scale, stretch.from, 0);
  const right = placeOf(scale, stretch.through, 100) + dayWidth(scale);
  const what = sayBenefit(stretch.benefit, words.value.benefit);
  const said = `${answer.outcomes[stretch.outcome]} ${what}`;
  return (
    <span
      class={`bar ${stretch.outcome} ${stretch.standing === 'in-force' ? '' : 'not-in-force'}`}
      style={{ left: `${String(left)}%`, width: `${String(Math.min(right, 100) - left)}%` }}
      title={time.bar(
        stretch.from ?? answer.sinceAlways,
        stretch.through ?? answer.untilOpen,
        said,
      )}
    >
      {what}
    </span>
  );
}

/** An item's stretches along the years, and the festivals on which it is given. */
export function Bars({ track: { stretches }, scale }: Props): JSX.Element {
  const { answer, time } = site.value;
  const festivals = stretches.flatMap(({ dates, outcome }) =>
    outcome === 'eligible' ? dates : [],
  );
  const said = stretches.map((stretch) =>
    time.bar(
      stretch.from ?? answer.sinceAlways,
      stretch.through ?? answer.untilOpen,
      `${answer.outcomes[stretch.outcome]} ${sayBenefit(stretch.benefit, words.value.benefit)}`,
    ),
  );
  return (
    <>
      <span class="visually-hidden">{said.join('；')}</span>
      <span class="bars" aria-hidden="true">
        {stretches.map((stretch) => (
          <Bar key={stretch.from} stretch={stretch} scale={scale} />
        ))}
        {festivals.map((date) => (
          <span
            key={date}
            class="festival"
            title={`${time.festival} ${date}`}
            style={{ left: `${String(placeOf(scale, date, 0))}%` }}
          />
        ))}
      </span>
    </>
  );
}
