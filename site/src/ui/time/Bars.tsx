import type { JSX } from 'preact';
import { sayBenefit } from '../../../../src/cli/render/benefit.js';
import type { Item } from '../../../../src/index.js';
import { dayWidth, placeOf } from '../../time/scale.js';
import type { Scale } from '../../time/scale.js';
import { site, words } from '../../state/preferences.js';
import { day } from '../../state/question.js';
import type { Track } from '../../state/timeline.js';

interface Props {
  readonly track: Track;
  readonly scale: Scale;
}

/** How much of the line a label needs at least, in per cent. */
const LABEL = 8;

/** Where a bar's label begins: after the line of the day asked about, where that crosses the bar and leaves room. */
function labelStart(left: number, right: number, now: number): number {
  const isCrossed = now >= left && now < right;
  return isCrossed && right - now >= Math.min(LABEL, now - left) ? now : left;
}

const percent = (value: number): string => `${String(value)}%`;

function Bar({ stretch, scale }: { readonly stretch: Item; readonly scale: Scale }): JSX.Element {
  const { answer, time } = site.value;
  const left = placeOf(scale, stretch.from, 0);
  const right = Math.min(placeOf(scale, stretch.through, 100) + dayWidth(scale), 100);
  const start = labelStart(left, right, placeOf(scale, day.value, 0));
  const what = sayBenefit(stretch.benefit, words.value.benefit);
  const said = `${answer.outcomes[stretch.outcome]} ${what}`;
  const { from, through, outcome, standing } = stretch;
  return (
    <>
      <span
        class={`bar ${outcome} ${standing === 'in-force' ? '' : 'not-in-force'}`}
        style={{ left: percent(left), width: percent(right - left) }}
        title={time.bar(from ?? answer.sinceAlways, through ?? answer.untilOpen, said)}
      />
      <span
        class={`bar-label ${outcome}`}
        style={{ left: percent(start), width: percent(right - start) }}
      >
        {what}
      </span>
    </>
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
