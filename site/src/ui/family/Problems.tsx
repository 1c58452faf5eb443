import type { JSX } from 'preact';
import { openProblems } from '../../state/household.js';
import { site } from '../../state/preferences.js';

/** Why a family that was to be opened was refused. */
export function Problems(): JSX.Element | null {
  if (openProblems.value.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <p>{site.value.family.refused}</p>
      <ul>
        {openProblems.value.map(({ code, source, span, path, message, hint }, index) => (
          <li key={index}>
            {span === null ? null : (
              <span class="place">
                {source}:{span.line}:{span.column}
              </span>
            )}{' '}
            <code>{path === '' ? code : path}</code> {message}
            {hint === null ? '' : ` · ${hint}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
