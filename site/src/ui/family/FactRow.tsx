import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { questionFor } from '../../../../src/cli/render/questions.js';
import type { Fact } from '../../facts/schema.js';
import { language, say, site, words } from '../../state/preferences.js';
import { wanted } from '../../state/selection.js';
import { Control } from '../controls/Control.js';
import { idFor } from '../controls/control-props.js';
import { useCount } from '../controls/use-fact.js';

interface Props {
  readonly fact: Fact;
  readonly path: string;
  readonly scope: string;
}

/** Puts the cursor on a fact that was asked for elsewhere. */
export function useWanted(path: string): { readonly current: HTMLDivElement | null } {
  const row = useRef<HTMLDivElement>(null);
  const isWanted = wanted.value === path;
  useEffect(() => {
    if (!isWanted || row.current === null) return;
    for (let at = row.current.parentElement; at !== null; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    row.current.scrollIntoView({ block: 'center' });
    row.current.querySelector<HTMLElement>('input, select, button')?.focus();
    wanted.value = null;
  }, [isWanted]);
  return row;
}

/** A fact: its title, its question, how many items hang on it, and the control to give it. */
export function FactRow({ fact, path, scope }: Props): JSX.Element {
  const row = useWanted(scope === 'form' ? path : '');
  const count = useCount(path);
  const isWide = ['object', 'list', 'words'].includes(fact.control.kind);
  return (
    <div
      class={isWide ? 'fact wide' : 'fact'}
      ref={row}
      data-fact={scope === 'form' ? path : undefined}
    >
      <div class="fact-words">
        <span class="fact-title" id={idFor(scope, path, 'title')}>
          {say(fact.title)}
        </span>
        {count > 0 ? <span class="count">{site.value.items(count)}</span> : null}
        <p class="question" id={idFor(scope, path, 'question')}>
          {questionFor(path, [], language.value, words.value)}
        </p>
      </div>
      <div class="fact-control">
        <Control
          fact={fact}
          path={path}
          scope={scope}
          drawInner={(inner, at) => <FactRow fact={inner} path={at} scope={scope} />}
        />
      </div>
    </div>
  );
}
