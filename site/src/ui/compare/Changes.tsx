import type { JSX } from 'preact';
import type { Change } from '../../../../src/analysis/diff/change.js';
import { citedBy, groupChanges } from '../../../../src/cli/render/diff-groups.js';
import type { ItemGroup } from '../../../../src/cli/render/diff-groups.js';
import { diffWords } from '../../../../src/cli/render/diff-language.js';
import { sayChange, sayWhom } from '../../../../src/cli/render/diff-say.js';
import { comparison } from '../../state/comparison.js';
import { language, say, site } from '../../state/preferences.js';

function ChangeRow({ change }: { readonly change: Change }): JSX.Element {
  const { compare } = site.value;
  const words = diffWords(language.value);
  const { before, after, note } = sayChange(change, words);
  const whom = sayWhom(change, words);
  return (
    <tr class={`change-${change.kind}`}>
      <th scope="row">
        <span class="kind">{words.kinds[change.kind]}</span>
        {whom === '' ? null : <span class="muted"> {whom}</span>}
      </th>
      <td data-side={compare.before}>{change.kind === 'added' ? null : before}</td>
      <td data-side={compare.after}>
        {change.kind === 'removed' ? null : after}
        {note === '' ? null : <span class="note"> {note}</span>}
      </td>
    </tr>
  );
}

function ItemChanges({ changes }: ItemGroup): JSX.Element {
  const { compare } = site.value;
  const words = diffWords(language.value);
  const [first] = changes;
  return (
    <article>
      <h5>{first === undefined ? '' : say(first.title)}</h5>
      <table class="sides">
        <colgroup>
          <col class="kind-column" />
          <col />
          <col />
        </colgroup>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{compare.kind}</th>
            <th scope="col">{compare.before}</th>
            <th scope="col">{compare.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <ChangeRow key={index} change={change} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.fields['citations'] ?? site.value.answer.clause}</summary>
        {citedBy(changes).map(({ clause, quote, side }) => (
          <blockquote key={clause + quote} class={`cited-${side}`}>
            <p>{quote}</p>
            <footer>
              {words[side]} {clause}
            </footer>
          </blockquote>
        ))}
      </details>
    </article>
  );
}

/** How the two documents differ, clause by clause. */
export function Changes(): JSX.Element {
  const { compare } = site.value;
  const found = comparison.value;
  if (found === null) return <p role="status">{compare.loading}…</p>;
  if (found.changes.length === 0) return <p class="muted">{compare.noChanges}</p>;
  return (
    <section class="changes" aria-labelledby="changes">
      <h3 id="changes">{compare.changes(found.changes.length)}</h3>
      {groupChanges(found.changes).map(({ clause, items }) => (
        <section key={clause} class="change-clause">
          <h4>{clause}</h4>
          {items.map((group) => (
            <ItemChanges key={group.id} {...group} />
          ))}
        </section>
      ))}
    </section>
  );
}
