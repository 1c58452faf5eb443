import { mergeOrder } from '../../analysis/diff/order.js';
import type { Clause, Citation, Pack } from '../../generated/pack.types.js';
import { html, NO_HTML } from './html.js';
import type { Html } from './html.js';
import type { DiffWords } from './diff-words.js';
import type { Cited } from './diff-groups.js';

type Side = Cited['side'];

/** A clause's text, and which characters of it are not white space. */
interface ClauseText {
  readonly text: string;
  readonly places: readonly number[];
}

const HEADING = 'heading';

/** Sentences run on; a heading has a line of its own. */
function textOf({ sentences }: Clause): ClauseText {
  const text = sentences
    .map((sentence) => `${sentence.text}${sentence.class === HEADING ? '\n' : ''}`)
    .join('')
    .trim();
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { text, places };
}

const compact = (text: string): string => text.replace(/\s+/g, '');

/** Where a quote stands in a clause, white space apart; null when it does not. */
function find(
  { text, places }: ClauseText,
  quote: string,
): readonly [from: number, to: number] | null {
  const wanted = compact(quote);
  const at = compact(text).indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  return at < 0 || first === undefined || last === undefined ? null : [first, last + 1];
}

const sideOf = (isBefore: boolean, isAfter: boolean): Side | null => {
  if (isBefore && isAfter) return 'both';
  return isBefore ? 'before' : isAfter ? 'after' : null;
};

/** A clause with what each side cites of it marked. */
function marked(clause: Clause, before: readonly Citation[], after: readonly Citation[]): Html {
  const whole = textOf(clause);
  const ranges = (citations: readonly Citation[]): (readonly [number, number])[] =>
    citations
      .filter((citation) => citation.clause === clause.clause)
      .flatMap(({ quote }) => {
        const found = find(whole, quote);
        return found === null ? [] : [found];
      });
  const [ofBefore, ofAfter] = [ranges(before), ranges(after)];
  const breaks = [...whole.text.matchAll(/\n/g)].flatMap(({ index }) => [index, index + 1]);
  const cuts = [
    ...new Set([0, ...[...ofBefore, ...ofAfter].flat(), ...breaks, whole.text.length]),
  ].sort((one, other) => one - other);
  const covers = (list: readonly (readonly [number, number])[], at: number): boolean =>
    list.some(([from, to]) => from <= at && at < to);
  const pieces = cuts.slice(0, -1).map((from, index): Html => {
    const text = whole.text.slice(from, cuts[index + 1]);
    if (text === '\n') return html`<br />`;
    const side = sideOf(covers(ofBefore, from), covers(ofAfter, from));
    return side === null ? html`${text}` : html`<mark class="cited-${side}">${text}</mark>`;
  });
  return html`<p>${pieces}</p>`;
}

/** What the two sides cite. */
export interface CitedSides {
  readonly before: readonly Citation[];
  readonly after: readonly Citation[];
}

const anchor = (clause: string): string => `text-${clause}`;

const EMPTY = html`<p class="soft">—</p>`;

const clauseOf = (pack: Pack, name: string): Clause | undefined =>
  pack.register.find(({ clause }) => clause === name);

function row(name: string, before: Pack, after: Pack, isOne: boolean, cited: CitedSides): Html {
  const [first, second] = [clauseOf(before, name), clauseOf(after, name)];
  const number = html`<div class="number"><a href="#${name}">${name}</a></div>`;
  if (isOne && second) {
    return html`<div class="row one" id="${anchor(name)}">
      ${number}${marked(second, cited.before, cited.after)}
    </div>`;
  }
  const left = first ? marked(first, cited.before, []) : EMPTY;
  const right = second ? marked(second, [], cited.after) : EMPTY;
  return html`<div class="row" id="${anchor(name)}">${number}${left}${right}</div>`;
}

/** Both texts clause by clause, what the changes cite marked; one text where both revisions come from the same. */
export function renderSources(
  before: Pack,
  after: Pack,
  cited: CitedSides,
  words: DiffWords,
): Html {
  const isOne = before.instrument.sha256 === after.instrument.sha256;
  const clauses = mergeOrder(
    before.register.map(({ clause }) => clause),
    after.register.map(({ clause }) => clause),
  );
  const both = isOne ? html`<span><mark class="cited-both">${words.both}</mark></span>` : NO_HTML;
  return html` <h2>${words.sources}</h2>
    ${isOne ? html`<p>${words.sameSource}</p>` : NO_HTML}
    <p class="key">
      <span><mark class="cited-before">${words.before}</mark></span
      ><span><mark class="cited-after">${words.after}</mark></span
      >${both}
    </p>
    <div class="source">${clauses.map((name) => row(name, before, after, isOne, cited))}</div>`;
}
