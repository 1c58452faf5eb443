import { computed, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ProgramItem } from '../../../../src/engine/program/program.js';
import { ROLES } from '../../../../src/engine/facts/leaves.js';
import type { Role } from '../../../../src/engine/facts/leaves.js';
import { factAt } from '../../facts/path.js';
import { household } from '../../state/household.js';
import { say, site, words } from '../../state/preferences.js';
import { program } from '../../state/question.js';
import { YesNo } from '../controls/Control.js';
import { idFor } from '../controls/control-props.js';
import { determinationPath } from './determination-path.js';

/** The persons of whom each item asks what has been decided, by the item's name. */
const askedOf = computed(() => {
  const { items, nodes } = program.value;
  const byItem = new Map<string, Set<Role>>();
  for (const node of nodes) {
    if (node.kind !== 'determination' || node.role === null) continue;
    const name = items[node.item]?.id ?? '';
    byItem.set(name, (byItem.get(name) ?? new Set()).add(node.role));
  }
  return byItem;
});

const isListed = (role: Role): boolean =>
  household.value.members?.some((member) => member.role === role) ?? false;

/** What an authority has decided of each person, where persons are decided apart; a person's own counts first. */
export function Apart({ item }: { readonly item: ProgramItem }): JSX.Element | null {
  const { family } = site.value;
  const pathOf = (role: Role): string => determinationPath(item.id, role);
  const isAsked = (role: Role): boolean => askedOf.value.get(item.id)?.has(role) ?? false;
  const listed = useComputed(() => ROLES.filter((role) => isAsked(role) && isListed(role)).join());
  const isGiven = useComputed(() =>
    ROLES.some((role) => factAt(household.value, pathOf(role)) !== undefined),
  ).value;
  const isWanted = useSignal(false);
  const persons = ROLES.filter((role) => listed.value.split(',').includes(role));
  if (persons.length < 2 && !isGiven) return null;
  if (!isGiven && !isWanted.value)
    return (
      <button
        type="button"
        class="link"
        aria-label={`${family.decideApart}：${say(item.title)}`}
        onClick={() => {
          isWanted.value = true;
        }}
      >
        {family.decideApart}
      </button>
    );
  return (
    <div class="inner-facts apart">
      {persons.map((role) => (
        <div key={role} class="fact" data-fact={pathOf(role)}>
          <div class="fact-words">
            <span class="fact-title" id={idFor('form', pathOf(role), 'title')}>
              {words.value.roles[role]}
            </span>
            <span class="visually-hidden" id={idFor('form', pathOf(role), 'question')}>
              {say(item.title)}
            </span>
          </div>
          <YesNo path={pathOf(role)} scope="form" otherwise={family.asHousehold} />
        </div>
      ))}
    </div>
  );
}
