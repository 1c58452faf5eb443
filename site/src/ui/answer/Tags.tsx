import type { JSX } from 'preact';
import { sayTerms } from '../../../../src/cli/render/benefit.js';
import type { Item } from '../../../../src/index.js';
import { site, words } from '../../state/preferences.js';
import { view } from '../../state/selection.js';

/** What must not be overlooked of an item: the document's standing, how far it binds, that it must be applied for. */
export function Tags({ item }: { readonly item: Item }): JSX.Element | null {
  if (item.outcome === 'ineligible') return null;
  const terms = sayTerms(item, words.value.benefit);
  const isInForce = item.standing === 'in-force';
  const { length } = item.readings;
  if (isInForce && terms.length === 0 && length === 0) return null;
  return (
    <span class="tags">
      {isInForce ? null : <span class="tag loud">{words.value.standing[item.standing]}</span>}
      {terms.map((term) => (
        <span key={term} class="tag">
          {term}
        </span>
      ))}
      {length > 0 ? (
        <button
          type="button"
          class="tag reading"
          onClick={() => {
            view.value = 'readings';
          }}
        >
          ※ {site.value.answer.readingsCount(length)}
        </button>
      ) : null}
    </span>
  );
}
