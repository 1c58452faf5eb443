import { computed } from '@preact/signals';
import { evaluate } from '../../../src/index.js';
import type { Item } from '../../../src/index.js';
import { settled } from './answer.js';
import { words } from './preferences.js';
import { program } from './question.js';
import { firstYear, lastYear } from './window.js';

/** An item of one or several persons with all its stretches in the window. */
export interface Track {
  readonly item: Item;
  readonly who: readonly string[];
  /** In the order of their days. */
  readonly stretches: readonly Item[];
}

function nameOf({ beneficiary }: Item): string {
  if (beneficiary.kind === 'household') return words.value.household;
  return beneficiary.kind === 'organisation'
    ? beneficiary.name
    : words.value.roles[beneficiary.role];
}

const contentOf = (stretches: readonly Item[]): string =>
  JSON.stringify(
    stretches.map(({ id, outcome, benefit, from, through, dates }) => [
      id,
      outcome,
      benefit,
      from,
      through,
      dates,
    ]),
  );

/** Items by whom they are for; those that are the same for several persons together. */
function tracksOf(items: readonly Item[]): Track[] {
  const byPerson = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.id} ${JSON.stringify(item.beneficiary)}`;
    byPerson.set(key, [...(byPerson.get(key) ?? []), item]);
  }
  const byContent = new Map<string, { item: Item; who: string[]; stretches: Item[] }>();
  for (const stretches of byPerson.values()) {
    const [item] = stretches;
    if (item === undefined) continue;
    const key = contentOf(stretches);
    const track = byContent.get(key) ?? { item, who: [], stretches };
    track.who.push(nameOf(item));
    byContent.set(key, track);
  }
  return [...byContent.values()];
}

/** What is due or open within the years shown. */
export const tracks = computed<readonly Track[]>(() => {
  const { entitlements } = evaluate(settled.household.value, {
    ...settled.subject.value,
    include: undefined,
    from: `${String(firstYear.value)}-01-01`,
    through: `${String(lastYear.value)}-12-31`,
  });
  return tracksOf(entitlements.filter(({ revision }) => revision === program.value.revision));
});
