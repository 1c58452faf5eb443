import type { Change, Comparison } from '../../analysis/diff/change.js';
import type { Impact } from '../../analysis/impact/impact.js';
import type { Pack } from '../../generated/pack.types.js';
import { printableData } from '../printable.js';
import { citedBy, countKinds, groupChanges, isOfInstrument } from './diff-groups.js';
import type { Cited, ClauseGroup, ItemGroup } from './diff-groups.js';
import { renderImpactHtml } from './diff-html-impact.js';
import { renderSources } from './diff-html-source.js';
import { STYLE } from './diff-html-style.js';
import { sayChange, sayWhom } from './diff-say.js';
import type { DiffWords } from './diff-words.js';
import { html, NO_HTML } from './html.js';
import type { Html } from './html.js';
import { htmlPage } from './html-page.js';

/** What a page shows besides the comparison itself. */
export interface PageData {
  /** The packs, whose texts stand at the end; null for one that is not there. */
  readonly before: Pack | null;
  readonly after: Pack | null;
  readonly impact: Impact | null;
  /** Whether households are listed. */
  readonly withIds: boolean;
}

function renderSide(
  name: string,
  pack: Pack | null,
  side: 'before' | 'after',
  words: DiffWords,
): Html {
  if (pack === null)
    return html`<div class="side ${side}">${words[side]}${words.colon}${words.none}</div>`;
  const { title, number, status, from, through } = pack.instrument;
  const days = [from, through].map((day) => day ?? '…').join(' – ');
  const facts = [
    number ?? '',
    words.statuses[status],
    from === null && through === null ? '' : days,
  ];
  return html`<div class="side ${side}">
    <span class="${side}">${words[side]}</span> <code>${name}</code
    ><strong>${title[words.language]}</strong
    ><span class="soft">${facts.filter(Boolean).join(' · ')}</span>
  </div>`;
}

const tagClass = ({ kind }: Change): string =>
  kind === 'added' ? 'after' : kind === 'removed' ? 'before' : kind === 'text' ? 'soft' : '';

function renderChange(change: Change, words: DiffWords): Html {
  const { before, after, note } = sayChange(change, words);
  const tag = html`<span class="tag ${tagClass(change)}">${words.kinds[change.kind]}</span>`;
  const remark = note === '' ? NO_HTML : html`<span class="note">${note}</span>`;
  const [isNew, isGone] = [change.before === null, change.after === null];
  if (
    change.kind !== 'condition' &&
    change.kind !== 'amount' &&
    change.kind !== 'funding' &&
    (isNew || isGone)
  ) {
    const side = isNew ? 'is' : 'was';
    return html`<div class="change ${change.kind}">
      ${tag}<span class="whole ${side}">${isNew ? after : before}${remark}</span>
    </div>`;
  }
  const whom = sayWhom(change, words);
  const who = whom === '' ? NO_HTML : html`<span class="whom">${whom}</span>`;
  return html`<div class="change ${change.kind}">
    ${tag}<span class="was">${who}${before}</span><span class="arrow">→</span
    ><span class="is">${who}${after}${remark}</span>
  </div>`;
}

function renderQuotes(cited: readonly Cited[], words: DiffWords): Html {
  const sides = (['before', 'after', 'both'] as const).map((side) => {
    const list = cited.filter((each) => each.side === side);
    const lines = list.map(
      ({ clause, quote }) =>
        html`<p><a href="#text-${clause}">${clause}</a> ${words.quoted(quote)}</p>`,
    );
    return list.length === 0
      ? NO_HTML
      : html`<div class="${side}"><b class="${side}">${words[side]}</b>${lines}</div>`;
  });
  return cited.length === 0 ? NO_HTML : html`<div class="quotes">${sides}</div>`;
}

function renderItem({ id, changes }: ItemGroup, words: DiffWords): Html {
  const title = isOfInstrument({ id })
    ? words.instrument
    : (changes[0]?.title[words.language] ?? '');
  return html`<div class="item">
    <h3>${title} <code>${id}</code></h3>
    ${changes.map((change) => renderChange(change, words))}${renderQuotes(citedBy(changes), words)}
  </div>`;
}

const renderClause = ({ clause, items }: ClauseGroup, words: DiffWords): Html =>
  html`<section class="clause" id="${clause}">
    <div class="number"><a href="#text-${clause}">${clause}</a></div>
    <div>${items.map((item) => renderItem(item, words))}</div>
  </section>`;

function renderSummary({ changes, days, version }: Comparison, words: DiffWords): Html {
  if (changes.length === 0) return html`<p><strong>${words.same}</strong></p>`;
  const tiles = countKinds(changes).map(
    ([kind, count]) => html`<li><b>${count}</b>${words.kinds[kind]}</li>`,
  );
  const needs =
    version.needs === null ? NO_HTML : html`<p class="soft">${words.needs[version.needs]}</p>`;
  const warning =
    version.isEnough === false
      ? html`<p class="warning">${words.tooLow(version.from, version.to)}</p>`
      : NO_HTML;
  return html`<ul class="tiles">
      <li><b>${changes.length}</b>${words.impact.total}</li>
      ${tiles}
    </ul>
    <p class="soft">${words.days(days.from, days.to)}</p>
    ${needs}${warning}`;
}

/** A comparison as one self-contained page, on the screen and in print. */
export function renderDiffHtml(shown: Comparison, data: PageData, words: DiffWords): string {
  const comparison = printableData(shown);
  const { from, to, changes } = comparison;
  const { before, after, impact, withIds } = data;
  const cited = {
    before: changes.flatMap(({ citations }) => citations.before),
    after: changes.flatMap(({ citations }) => citations.after),
  };
  const heading = `${words.title} ${from ?? words.none} → ${to ?? words.none}`;
  const text = before ?? after;
  const main = html`<header>
      <h1>${words.title}</h1>
      <div class="pair">
        ${renderSide(from ?? '', before, 'before', words)}${renderSide(to ?? '', after, 'after', words)}
      </div>
      ${renderSummary(comparison, words)}
    </header>
    ${changes.length === 0 ? NO_HTML : html`<h2>${words.changes}</h2>`}
    ${groupChanges(changes).map((group) => renderClause(group, words))}
    ${impact === null ? NO_HTML : renderImpactHtml(impact, words, withIds)}
    ${text === null ? NO_HTML : renderSources(before ?? text, after ?? text, cited, words)}
    <footer>${words.legend}</footer>`;
  return htmlPage(words.language, heading, STYLE, main);
}
