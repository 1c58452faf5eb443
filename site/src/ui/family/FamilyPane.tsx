import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { orderedFacts } from '../../facts/order.js';
import { without } from '../../facts/without.js';
import { household } from '../../state/household.js';
import { site } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import { AskNext } from './AskNext.js';
import { Determinations } from './Determinations.js';
import { Files } from './Files.js';
import { Members } from './Members.js';
import { Facts, Person } from './Person.js';
import { Problems } from './Problems.js';
import { Samples } from './Samples.js';

const ordered = computed(() => orderedFacts(program.value));

function HouseholdId(): JSX.Element {
  return (
    <label class="household-id">
      <span>{site.value.family.id}</span>
      <input
        type="text"
        maxLength={64}
        autoComplete="off"
        value={household.value.id ?? ''}
        onInput={({ currentTarget: { value } }) => {
          const others = without(household.value, 'id');
          household.value = value === '' ? others : { id: value, ...others };
        }}
      />
    </label>
  );
}

/** The family: what to ask next, then every fact in the order in which it matters to the document. */
export function FamilyPane(): JSX.Element {
  const { family } = site.value;
  const own = ordered.value.find(({ role }) => role === null);
  return (
    <form
      class="family"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2 class="visually-hidden">{site.value.views.family}</h2>
      <div class="toolbar">
        <Samples />
        <Files />
      </div>
      <Problems />
      <AskNext />
      <HouseholdId />
      <Members scope="form" />
      {ordered.value.map((each) =>
        each.role === null ? null : <Person key={each.role} {...each} />,
      )}
      <section class="person" aria-labelledby="household-facts">
        <header class="section-head">
          <h3 id="household-facts">{family.household}</h3>
        </header>
        {own ? <Facts {...own} /> : null}
      </section>
      <Determinations />
      <p class="privacy">{family.privacy}</p>
    </form>
  );
}
