import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { findFact } from '../../facts/order.js';
import { missing } from '../../state/answer.js';
import { say, site, words } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import { DeterminationRow, determinationPath } from './Determinations.js';
import { FactRow } from './FactRow.js';
import { Members } from './Members.js';

/** Facts that nobody could tell when asked. */
const skipped = signal<ReadonlySet<string>>(new Set());

function Question({ path }: { readonly path: string }): JSX.Element | null {
  if (path === 'members') return <Members />;
  const item = program.value.items.find(({ id }) => determinationPath(id) === path);
  if (item) return <DeterminationRow item={item} scope="ask" />;
  const found = findFact(path);
  return found === undefined ? null : <FactRow fact={found.fact} path={found.path} scope="ask" />;
}

/** The question that settles most, to be answered at once or passed over. */
export function AskNext(): JSX.Element {
  const { family } = site.value;
  const open = missing.value.find(({ path }) => !skipped.value.has(path)) ?? missing.value[0];
  if (open === undefined) return <p class="all-known">{family.allKnown}</p>;
  const titles = [...new Set(open.items.map(({ title }) => say(title)))];
  return (
    <section class="ask" aria-labelledby="ask-next">
      <h3 id="ask-next">{family.askNext}</h3>
      <Question key={open.path} path={open.path} />
      <footer>
        <p class="muted">{words.value.settles(titles)}</p>
        <button
          type="button"
          class="link"
          onClick={() => {
            skipped.value = new Set([...skipped.value, open.path]);
          }}
        >
          {family.later}
        </button>
      </footer>
    </section>
  );
}
