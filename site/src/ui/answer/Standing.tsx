import type { JSX } from 'preact';
import { instrument } from '../../state/answer.js';
import { say, site, words } from '../../state/preferences.js';
import { isSupposed, program } from '../../state/question.js';
import { KnownAt } from './KnownAt.js';

/** What is plain to see of a document that grants nothing now. */
function Warning(): JSX.Element | null {
  const { answer } = site.value;
  const standing = instrument.value?.standing;
  if (standing === 'in-force') return null;
  const granted = isSupposed.value ? answer.suppose : words.value.grantsNothing;
  return <p class="loud-line">{standing === undefined ? answer.unpublished : granted}</p>;
}

/** The document's standing on the day, and whether to ask what it would grant nevertheless. */
export function Standing(): JSX.Element {
  const shown = instrument.value;
  const { answer, suppose } = site.value;
  const { standing: named, noNumber, since, until } = words.value;
  const ends = [shown?.from && since(shown.from), shown?.through && until(shown.through)];
  return (
    <header class={`standing ${shown?.standing === 'in-force' ? 'in-force' : 'not-in-force'}`}>
      <h2>{say(program.value.instrument.title)}</h2>
      <div class="standing-facts">
        <span class="stamp">{shown ? named[shown.standing] : answer.notPublished}</span>
        <span>{program.value.instrument.number ?? noNumber}</span>
        <span class="days">{ends.filter(Boolean).join(' ')}</span>
      </div>
      <div class="standing-asked">
        <label class="tick">
          <input
            type="checkbox"
            checked={isSupposed.value}
            onChange={({ currentTarget }) => {
              isSupposed.value = currentTarget.checked;
            }}
          />
          {suppose}
        </label>
        <KnownAt />
      </div>
      <Warning />
    </header>
  );
}
