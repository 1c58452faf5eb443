import type { JSX } from 'preact';
import { ROLES } from '../../../../src/engine/facts/leaves.js';
import { questionFor } from '../../../../src/cli/render/questions.js';
import { withPerson } from '../../facts/path.js';
import { household } from '../../state/household.js';
import { language, site, words } from '../../state/preferences.js';

/** Who belongs to the family, or belonged to it; or that this is not known. */
export function Members({ scope }: { readonly scope: string }): JSX.Element {
  const { members } = household.value;
  const { family } = site.value;
  return (
    <fieldset class="members" data-scope={scope}>
      <legend>{family.members}</legend>
      <p class="question">{questionFor('members', [], language.value, words.value)}</p>
      <div class="ticks">
        {ROLES.map((role) => (
          <label key={role} class="tick">
            <input
              type="checkbox"
              checked={members?.some((member) => member.role === role) ?? false}
              onChange={({ currentTarget }) => {
                household.value = withPerson(household.value, role, currentTarget.checked);
              }}
            />
            {words.value.roles[role]}
          </label>
        ))}
        <label class="tick">
          <input
            type="checkbox"
            checked={members === undefined}
            onChange={({ currentTarget }) => {
              const { members: listed = [], ...others } = household.value;
              household.value = currentTarget.checked ? others : { ...others, members: listed };
            }}
          />
          {family.membersUnknown}
        </label>
      </div>
    </fieldset>
  );
}
