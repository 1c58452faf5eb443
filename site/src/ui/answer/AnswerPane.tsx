import type { JSX } from 'preact';
import { rowsOf } from '../../../../src/cli/render/rows.js';
import type { Row } from '../../../../src/cli/render/rows.js';
import type { Outcome } from '../../../../src/generated/assessment.types.js';
import { isWorking, items } from '../../state/answer.js';
import { site, words } from '../../state/preferences.js';
import { selection } from '../../state/selection.js';
import { ItemRow } from './ItemRow.js';
import { Standing } from './Standing.js';

const OUTCOMES: readonly Outcome[] = ['eligible', 'undetermined', 'ineligible'];

const keyOf = ({ item, who }: Row): string => `${item.id} ${who}`;

function Rows({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return rows.length === 0 ? (
    <p class="muted none">{site.value.answer.none}</p>
  ) : (
    <ul class="items">
      {rows.map((row) => (
        <ItemRow key={keyOf(row)} {...row} />
      ))}
    </ul>
  );
}

/** The items of one outcome; those that do not apply are folded. */
function Group({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const chosen = items.value.filter((item) => item.outcome === outcome);
  const rows = rowsOf(chosen, words.value);
  const names = new Set(chosen.map(({ id }) => id));
  const heading = words.value.outcomes[outcome](names.size);
  const pointed = selection.value?.origin === 'document' ? selection.value.items : [];
  const isPointed = rows.some(({ item }) => pointed.some((name) => item.id.endsWith(`/${name}`)));
  if (outcome !== 'ineligible')
    return (
      <section class={`group ${outcome}`} aria-labelledby={`group-${outcome}`}>
        <h3 id={`group-${outcome}`}>{heading}</h3>
        <Rows rows={rows} />
      </section>
    );
  return (
    <details class={`group ${outcome}`} open={isPointed}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      <Rows rows={rows} />
    </details>
  );
}

/** A sentence pointed at in the document, and how many items it gives. */
function Pointed(): JSX.Element | null {
  const { answer } = site.value;
  if (selection.value?.origin !== 'document') return null;
  return (
    <p class="pointed" role="status">
      {answer.selected(selection.value.items.length)}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          selection.value = null;
        }}
      >
        {answer.clear}
      </button>
    </p>
  );
}

/** The answer, item by item. */
export const AnswerPane = (): JSX.Element => (
  <div class="answer" aria-busy={isWorking.value} data-answer>
    <Standing />
    <Pointed />
    {OUTCOMES.map((outcome) => (
      <Group key={outcome} outcome={outcome} />
    ))}
    <p class="legend-line">{words.value.legend}</p>
  </div>
);
