import type { JSX } from 'preact';
import { language, say, site, words } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import type { ProgramItem } from '../../../../src/engine/program/program.js';
import { YesNo } from '../controls/Control.js';
import { idFor } from '../controls/control-props.js';
import { useCount } from '../controls/use-fact.js';
import { Apart } from './Apart.js';
import { determinationPath } from './determination-path.js';
import { useWanted } from './FactRow.js';

interface RowProps {
  readonly item: ProgramItem;
  readonly scope: string;
}

/** What an authority has decided about one item. */
export function DeterminationRow({ item, scope }: RowProps): JSX.Element {
  const path = determinationPath(item.id);
  const row = useWanted(scope === 'form' ? path : '');
  const count = useCount(path);
  const { authority = null, test } = item.determination ?? {};
  return (
    <div class="fact" ref={row} data-fact={scope === 'form' ? path : undefined}>
      <div class="fact-words">
        <span class="fact-title" id={idFor(scope, path, 'title')}>
          {say(item.title)}
        </span>
        {count > 0 ? <span class="count">{site.value.items(count)}</span> : null}
        <p class="question" id={idFor(scope, path, 'question')}>
          {test ? words.value.determination(authority, test[language.value]) : null}
        </p>
      </div>
      <div class="fact-control">
        <YesNo path={path} scope={scope} />
        {scope === 'form' ? <Apart item={item} /> : null}
      </div>
    </div>
  );
}

/** What the authorities have decided, item by item of those whose test the document leaves to them. */
export function Determinations(): JSX.Element | null {
  const items = program.value.items.filter(({ determination }) => determination !== null);
  if (items.length === 0) return null;
  return (
    <section class="person" aria-labelledby="determinations">
      <header class="section-head">
        <h3 id="determinations">{site.value.family.determinations}</h3>
      </header>
      {items.map((item) => (
        <DeterminationRow key={item.id} item={item} scope="form" />
      ))}
    </section>
  );
}
