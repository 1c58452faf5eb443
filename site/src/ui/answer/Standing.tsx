import type { JSX } from 'preact';
import { instrument } from '../../state/answer.js';
import { say, site, words } from '../../state/preferences.js';
import { isDraft, isSupposed, program } from '../../state/question.js';

/** The document's standing on the day; what is not in force is plain to see. */
export function Standing(): JSX.Element {
  const shown = instrument.value;
  const { answer, suppose } = site.value;
  const { standing: named, noNumber, grantsNothing, since, until } = words.value;
  const standing = shown?.standing ?? (isDraft(program.value) ? 'draft' : 'in-force');
  const isInForce = standing === 'in-force';
  const ends = [shown?.from && since(shown.from), shown?.through && until(shown.through)];
  return (
    <header class={`standing ${isInForce ? 'in-force' : 'not-in-force'}`}>
      <h2>{say(program.value.instrument.title)}</h2>
      <p>
        <span class="stamp">{named[standing]}</span>
        <span>{program.value.instrument.number ?? noNumber}</span>
        <span class="days">{ends.filter(Boolean).join(' ')}</span>
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
      </p>
      {isInForce ? null : (
        <p class="loud-line">{isSupposed.value ? answer.suppose : grantsNothing}</p>
      )}
    </header>
  );
}
