import type { InputHTMLAttributes, JSX } from 'preact';
import { site } from '../../state/preferences.js';
import { idFor, namedBy } from './control-props.js';
import { useDraft } from './draft.js';
import { useFact } from './use-fact.js';

interface Props {
  readonly path: string;
  readonly scope: string;
  /** What is typed as the fact's value; `undefined` when it is wrong. */
  readonly read: (text: string) => unknown;
  /** What to say of what is wrong. */
  readonly problem: string;
  readonly input: InputHTMLAttributes;
  readonly unit?: string | undefined;
}

/** A field to type in; empty it says that the fact is not known. */
export function TextField({ path, scope, read, problem, input, unit }: Props): JSX.Element {
  const { wrong, onInput } = useDraft(path, read);
  const value = useFact(path);
  const isGiven = typeof value === 'string' || typeof value === 'number';
  const id = idFor(scope, path, 'error');
  return (
    <div class="field">
      <input
        {...input}
        {...namedBy(scope, path)}
        value={wrong.value ?? (isGiven ? String(value) : '')}
        aria-invalid={wrong.value !== null}
        aria-errormessage={wrong.value === null ? undefined : id}
        onInput={onInput}
      />
      {unit === undefined || unit === '' ? null : <span class="unit">{unit}</span>}
      {isGiven || wrong.value !== null ? null : <span class="open-mark">{site.value.unknown}</span>}
      {wrong.value === null ? null : (
        <span class="error" id={id}>
          {problem}
        </span>
      )}
    </div>
  );
}
