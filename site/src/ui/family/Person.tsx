import type { JSX } from 'preact';
import { withPerson } from '../../facts/path.js';
import type { Ordered } from '../../facts/order.js';
import { household } from '../../state/household.js';
import { site, words } from '../../state/preferences.js';
import { FactRow } from './FactRow.js';

/** The facts of one owner that the document asks of; folded, those it does not. */
export function Facts({ role, asked, others }: Ordered): JSX.Element {
  const prefix = role === null ? '' : `${role}.`;
  return (
    <>
      {asked.map((fact) => (
        <FactRow key={fact.name} fact={fact} path={prefix + fact.name} scope="form" />
      ))}
      {others.length === 0 ? null : (
        <details class="others">
          <summary>{site.value.family.others(others.length)}</summary>
          {others.map((fact) => (
            <FactRow key={fact.name} fact={fact} path={prefix + fact.name} scope="form" />
          ))}
        </details>
      )}
    </>
  );
}

/** A person: whether there is or was one, and what is known of them. */
export function Person({ role, asked, others }: Ordered): JSX.Element | null {
  if (role === null) return null;
  const { family } = site.value;
  const { members } = household.value;
  const isListed = members?.some((member) => member.role === role) ?? false;
  const title = words.value.roles[role];
  return (
    <section class="person" aria-labelledby={`person-${role}`}>
      <header class="section-head">
        <h3 id={`person-${role}`}>{title}</h3>
        <label class="tick">
          <input
            type="checkbox"
            checked={isListed}
            onChange={({ currentTarget }) => {
              household.value = withPerson(household.value, role, currentTarget.checked);
            }}
          />
          {family.listed}
        </label>
      </header>
      {isListed ? (
        <Facts role={role} asked={asked} others={others} />
      ) : (
        <p class="muted">{members === undefined ? site.value.unknown : family.personAbsent}</p>
      )}
    </section>
  );
}
