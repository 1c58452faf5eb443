import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { findFact } from '../../facts/order.js';
import { instrument, isWorking, missing } from '../../state/answer.js';
import { asked, askNext, following } from '../../state/asking.js';
import { say, site, words } from '../../state/preferences.js';
import { isSupposed, program } from '../../state/question.js';
import { determinationPath } from './determination-path.js';
import { DeterminationRow } from './Determinations.js';
import { FactRow } from './FactRow.js';
import { Members } from './Members.js';

function Question({ path }: { readonly path: string }): JSX.Element | null {
  if (path === 'members') return <Members scope="ask" />;
  const item = program.value.items.find(({ id }) => determinationPath(id) === path);
  if (item) return <DeterminationRow item={item} scope="ask" />;
  const found = findFact(path);
  return found === undefined ? null : <FactRow fact={found.fact} path={found.path} scope="ask" />;
}

/** The question that settles most, to be answered at once or passed over. */
export function AskNext(): JSX.Element | null {
  const { family } = site.value;
  const card = useRef<HTMLElement>(null);
  const isMoved = useRef(false);
  const path = asked.value;
  useEffect(() => {
    if (isMoved.current) card.current?.querySelector<HTMLElement>('input, select')?.focus();
    isMoved.current = false;
  }, [path]);
  const grants = isSupposed.value || instrument.value?.standing === 'in-force';
  if (path === null && (isWorking.value || !grants || instrument.value === undefined)) return null;
  if (path === null) return <p class="all-known">{family.allKnown}</p>;
  const open = missing.value.find((each) => each.path === path);
  const titles = [...new Set((open?.items ?? []).map(({ title }) => say(title)))];
  return (
    <section class="ask" aria-labelledby="ask-next" ref={card}>
      <h3 id="ask-next">{family.askNext}</h3>
      <Question key={path} path={path} />
      <footer>
        <p class="muted">{open ? words.value.settles(titles) : family.settled}</p>
        {following.value === null ? null : (
          <button
            type="button"
            class={open ? undefined : 'primary'}
            onClick={() => {
              isMoved.current = true;
              askNext();
            }}
          >
            {open ? family.later : family.nextQuestion}
          </button>
        )}
      </footer>
    </section>
  );
}
