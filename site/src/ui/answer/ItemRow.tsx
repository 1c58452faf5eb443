import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { sayBenefit } from '../../../../src/cli/render/benefit.js';
import type { Row } from '../../../../src/cli/render/rows.js';
import { say, site, words } from '../../state/preferences.js';
import { localId, selection } from '../../state/selection.js';
import { ClauseLink } from './ClauseLink.js';
import { Details } from './Details.js';
import { NeedLinks } from './NeedLinks.js';
import { Tags } from './Tags.js';

/** Since when and until when. */
function Days({ item }: Pick<Row, 'item'>): JSX.Element {
  const { sinceAlways, untilOpen, dateless } = site.value.answer;
  const { from, through } = item;
  if (from === null && through === null) return <span class="days muted">{dateless}</span>;
  return (
    <span class="days">
      <span class={from === null ? 'muted' : undefined}>{from ?? sinceAlways}</span>
      <span aria-hidden="true"> – </span>
      <span class={through === null ? 'muted' : undefined}>{through ?? untilOpen}</span>
    </span>
  );
}

/** The reason that decided against an item, in one line. */
function sayReason({ item }: Pick<Row, 'item'>): string {
  const deciding = item.because.find(({ holds }) => holds === false) ?? item.because[0];
  return deciding === undefined ? '' : say(deciding.text);
}

/** An item: who, what, how much, since when, until when, by which clause; opened, the reasons. */
export function ItemRow({ item, who }: Row): JSX.Element {
  const name = localId(item);
  const isOpen = useSignal(false);
  const row = useRef<HTMLLIElement>(null);
  const { outcome } = item;
  const chosen = selection.value;
  const isChosen = chosen?.items.includes(name) ?? false;
  const isFirst = chosen?.origin === 'document' && chosen.items[0] === name;
  useEffect(() => {
    if (isFirst) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isFirst, chosen]);
  return (
    <li class={`item ${outcome}${isChosen ? ' chosen' : ''}`} ref={row} data-item={name}>
      <div class="item-head">
        <button
          type="button"
          class="item-title"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {say(item.title)}
        </button>
        <ClauseLink clause={item.clause} item={name} />
      </div>
      <div class="item-line">
        <span>
          <span class="who">{who}</span>
          {outcome === 'ineligible' ? null : <Days item={item} />}
        </span>
        <span class="what">{sayBenefit(item.benefit, words.value.benefit)}</span>
      </div>
      <Tags item={item} />
      {outcome === 'undetermined' && item.needs.length > 0 ? (
        <p class="hangs-on">
          <span class="muted">{site.value.answer.facts}</span> <NeedLinks paths={item.needs} />
        </p>
      ) : null}
      {outcome === 'ineligible' ? <p class="reason muted">{sayReason({ item })}</p> : null}
      {isOpen.value ? <Details item={item} /> : null}
    </li>
  );
}
