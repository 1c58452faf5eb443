import type { JSX } from 'preact';
import { site } from '../../state/preferences.js';
import { showSentences } from '../../state/selection.js';

/** The number of a clause; shows an item's sentences in the document. */
export const ClauseLink = ({
  clause,
  item,
}: {
  readonly clause: string;
  readonly item: string;
}): JSX.Element => (
  <button
    type="button"
    class="clause-link"
    title={site.value.answer.showSentence}
    aria-label={`${site.value.answer.showSentence} ${clause}`}
    onClick={() => {
      showSentences(item);
    }}
  >
    {clause}
  </button>
);
