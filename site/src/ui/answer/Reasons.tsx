import type { JSX } from 'preact';
import type { Item } from '../../../../src/index.js';
import { say, site } from '../../state/preferences.js';

const MARKS = { true: '✓', false: '✗', null: '？' } as const;

/** The conditions that decided an item, each with whether it is met and by which clause. */
export function Reasons({ item }: { readonly item: Item }): JSX.Element | null {
  const { holds, why, whyNot } = site.value.answer;
  if (item.because.length === 0) return null;
  return (
    <>
      <dt>{item.outcome === 'ineligible' ? whyNot : why}</dt>
      <dd>
        <ul class="reasons">
          {item.because.map((reason, index) => {
            const key = String(reason.holds) as keyof typeof MARKS;
            return (
              <li key={index} class={`holds-${key}`}>
                <span class="mark" role="img" aria-label={holds[key]}>
                  {MARKS[key]}
                </span>
                <span>{say(reason.text)}</span>
                {reason.clause === null ? null : <span class="clause">{reason.clause}</span>}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}
