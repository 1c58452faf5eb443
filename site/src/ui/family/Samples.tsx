import { examples } from 'virtual:yiju/examples';
import type { JSX } from 'preact';
import { isWithin } from '../../facts/places.js';
import type { Household } from '../../../../src/index.js';
import type { Program } from '../../../../src/engine/program/program.js';
import { newHousehold, open } from '../../state/household.js';
import { say, site } from '../../state/preferences.js';
import { choose, program, programs } from '../../state/question.js';

function homeOf({ members = [] }: Household): Program | undefined {
  return programs.find((each) =>
    members.some(({ hukou }) => hukou?.code !== undefined && isWithin(each, hukou.code)),
  );
}

/** What an example family is called: where it lives, and what befell its child. */
export function titleOf(family: Household): string {
  const { bereaved, disabled } = site.value.family;
  const home = homeOf(family);
  const child = family.members?.find(({ role }) => role === 'child');
  const fate = typeof child?.deathDate === 'string' ? bereaved : disabled;
  return home === undefined ? (family.id ?? '') : `${say(home.jurisdiction.name)} · ${fate}`;
}

/** Opens an example, and with it the document of its district. */
function start(family: Household): void {
  const home = homeOf(family);
  if (home !== undefined && home.district !== program.value.district) choose(home);
  open(family);
}

/** A list of families to start from. */
export function Samples(): JSX.Element {
  const { family } = site.value;
  return (
    <select
      aria-label={family.start}
      value=""
      onChange={({ currentTarget }) => {
        const chosen = examples[Number(currentTarget.value)];
        if (chosen) start(chosen);
        else open(newHousehold());
        currentTarget.value = '';
      }}
    >
      <option value="" disabled>
        {family.start}
      </option>
      <option value="new">{family.newFamily}</option>
      {examples.map((each, index) => (
        <option key={each.id} value={String(index)}>
          {titleOf(each)}
        </option>
      ))}
    </select>
  );
}
