import type { JSX } from 'preact';
import { isWithin, codeWithin } from '../../facts/places.js';
import { setFact } from '../../state/household.js';
import { say, site } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import { useFact } from './use-fact.js';

/** Whether a division code lies where the document applies; one that does is offered. */
export function Locality({ path }: { readonly path: string }): JSX.Element | null {
  const { local, notLocal } = site.value.family;
  const code = useFact(path);
  const place = local(say(program.value.jurisdiction.name));
  if (typeof code === 'string')
    return isWithin(program.value, code) ? (
      <span class="hint">{place}</span>
    ) : (
      <span class="hint warn">{notLocal}</span>
    );
  const offered = codeWithin(program.value);
  if (offered === undefined) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        setFact(path, offered);
      }}
    >
      {place} {offered}
    </button>
  );
}
