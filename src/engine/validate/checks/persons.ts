import type { Check } from '../context.js';
import { termNamed } from '../term-graph.js';

const PERSON = 'person.';

/** `person.…` is asked, and given on death is, only what persons get: not by items for the household or an organisation. */
export const checkPersons: Check = ({ sites, graph, items }, report) => {
  const saying = new Map<string, string>();
  for (const { owner, names } of sites) {
    const name = names.find(({ value }) => value.startsWith(PERSON));
    if (owner.kind === 'term' && name) saying.set(owner.name, name.value);
  }
  for (const { owner, names } of sites) {
    if (owner.kind === 'term' || Array.isArray(owner.item.for)) continue;
    for (const { value: name, pointer } of names) {
      if (name.startsWith(PERSON)) {
        const hint = 'name the member: `mother`, `father` or `child`';
        report('PERSON_WITHOUT_PERSON', pointer, `\`${name}\` in an item that is not for persons`, {
          hint,
        });
        continue;
      }
      const term = termNamed(name);
      const through =
        term === null ? undefined : [...graph.reach([term])].find((reached) => saying.has(reached));
      if (through === undefined) continue;
      const message = `\`${name}\` is about a person, in an item that is not for persons`;
      const hint = `the term \`${through}\` asks for \`${saying.get(through) ?? ''}\``;
      report('PERSON_WITHOUT_PERSON', pointer, message, { hint });
    }
  }
  for (const { value: item, pointer } of items) {
    if (item.onDeath !== true || Array.isArray(item.for)) continue;
    report(
      'PERSON_WITHOUT_PERSON',
      `${pointer}/onDeath`,
      "only what a person gets is given on that person's death",
      { atKey: true },
    );
  }
};
