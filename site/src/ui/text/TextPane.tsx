import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { piecesOf } from '../../document/quotes.js';
import { document } from '../../state/document.js';
import { say, site } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import { selection } from '../../state/selection.js';
import type { SentenceClass } from '../../words/words.js';
import { Sentence } from './Sentence.js';

const CLASSES: readonly SentenceClass[] = [
  'heading',
  'definition',
  'eligibility',
  'entitlement',
  'funding',
  'administration',
  'declaratory',
  'validity',
  'repeal',
];

/** The document's clauses with their sentences cut at the quotes. */
const clauses = computed(() => {
  return (document.value?.register ?? []).map((clause) => ({
    clause,
    pieces: piecesOf(clause, program.value),
  }));
});

/** The first sentence that holds words quoted by the chosen items, as `clause sentence`. */
const firstQuoted = computed(() => {
  const chosen = selection.value?.items ?? [];
  for (const [at, { clause, pieces }] of clauses.value.entries()) {
    const index = clause.sentences.findIndex(
      ({ items = [] }, sentence) =>
        (pieces[sentence] ?? []).some((piece) => piece.items.some((id) => chosen.includes(id))) ||
        items.some((id) => chosen.includes(id)),
    );
    if (index >= 0) return `${String(at)} ${String(index)}`;
  }
  return null;
});

function Legend(): JSX.Element {
  const { text } = site.value;
  return (
    <div class="legend" role="group" aria-label={text.legend}>
      {CLASSES.map((each) => (
        <span key={each} class={`class-name ${each}`}>
          {text.classes[each]}
        </span>
      ))}
      <span class="quoted-key">{text.quoted}</span>
    </div>
  );
}

/** The document, clause by clause. */
export function TextPane(): JSX.Element {
  const { title, issuer } = program.value.instrument;
  return (
    <div class="text">
      <header class="text-head">
        <h2>{say(title)}</h2>
        <p class="muted">{say(issuer)}</p>
        <Legend />
      </header>
      {clauses.value.map(({ clause, pieces }, at) => (
        <section
          key={clause.clause + String(at)}
          class="clause"
          lang="zh-CN"
          aria-label={clause.clause}
        >
          <span class="clause-name" aria-hidden="true">
            {clause.clause}
          </span>
          {clause.sentences.map((sentence, index) => (
            <Sentence
              key={index}
              sentence={sentence}
              pieces={pieces[index] ?? []}
              isFirst={firstQuoted.value === `${String(at)} ${String(index)}`}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
