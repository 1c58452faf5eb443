import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { keepComparing, mode } from '../../state/comparison.js';
import { site } from '../../state/preferences.js';
import { Changes } from './Changes.js';
import { Choices } from './Choices.js';
import { ForFamily } from './ForFamily.js';

/** Two revisions, two districts or two families side by side. */
export function ComparePane(): JSX.Element {
  useEffect(keepComparing, []);
  return (
    <div class="compare">
      <header class="pane-head">
        <h2>{site.value.compare.title}</h2>
      </header>
      <Choices />
      <ForFamily />
      {mode.value === 'families' ? null : <Changes />}
    </div>
  );
}
