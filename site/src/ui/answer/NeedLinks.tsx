import type { JSX } from 'preact';
import { findFact } from '../../facts/order.js';
import { isRole } from '../../facts/path.js';
import { say, site, words } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import { showFact } from '../../state/selection.js';
import { determinationPath } from '../family/determination-path.js';

/** What a missing fact is called: 母亲 · 残疾. */
function titleOf(path: string): string {
  if (path === 'members') return site.value.family.members;
  const item = program.value.items.find(({ id }) => determinationPath(id) === path);
  if (item) return `${site.value.answer.determination} · ${say(item.title)}`;
  const [first = ''] = path.split('.');
  const fact = findFact(path)?.fact;
  const title = fact === undefined ? path : say(fact.title);
  return isRole(first) ? `${words.value.roles[first]} · ${title}` : title;
}

/** Missing facts, each leading to its place in the form. */
export const NeedLinks = ({ paths }: { readonly paths: readonly string[] }): JSX.Element => (
  <span class="needs">
    {paths.map((path) => (
      <button
        key={path}
        type="button"
        class="need"
        onClick={() => {
          showFact(path);
        }}
      >
        {titleOf(path)}
      </button>
    ))}
  </span>
);
