import type { JSX } from 'preact';
import type { Item } from '../../../../src/index.js';
import { differences } from '../../state/comparison.js';
import type { Pairing } from '../../state/comparison.js';
import { say, site, words } from '../../state/preferences.js';
import { OutcomeOf } from '../OutcomeOf.js';

function Cell({ item, side }: { readonly item: Item | null; readonly side: string }): JSX.Element {
  const { compare } = site.value;
  return (
    <td data-side={side}>
      {item === null ? (
        <span class="muted">{compare.notThere}</span>
      ) : (
        <>
          <OutcomeOf outcome={item.outcome} benefit={item.benefit} />{' '}
          <span class="clause">{item.clause}</span>
        </>
      )}
    </td>
  );
}

function sayWho({ before, after }: Pairing): string {
  const beneficiary = (before ?? after)?.beneficiary;
  if (beneficiary?.kind === 'person') return words.value.roles[beneficiary.role];
  return beneficiary?.kind === 'organisation' ? beneficiary.name : words.value.household;
}

const shownOf = (item: Item | null): unknown => item && [item.id, item.outcome, item.benefit];

/** Pairings that differ in nothing shown but in whom they are for, as one row. */
function rowsOf(pairings: readonly Pairing[]): [pairing: Pairing, who: string[]][] {
  const rows = new Map<string, [Pairing, string[]]>();
  for (const pairing of pairings) {
    const key = JSON.stringify([shownOf(pairing.before), shownOf(pairing.after)]);
    const row = rows.get(key) ?? [pairing, []];
    row[1].push(sayWho(pairing));
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** What differs for this family, or between two: item by item, both answers side by side. */
export function ForFamily(): JSX.Element {
  const { compare } = site.value;
  const rows = rowsOf(differences.value);
  return (
    <section class="for-family" aria-labelledby="for-family">
      <h3 id="for-family">
        {compare.forFamily} <span class="count">{site.value.items(rows.length)}</span>
      </h3>
      <p class="intro">{compare.forFamilyIntro}</p>
      {rows.length === 0 ? (
        <p class="muted">{compare.sameForFamily}</p>
      ) : (
        <table class="sides">
          <thead>
            <tr>
              <th scope="col">{compare.item}</th>
              <th scope="col">{compare.before}</th>
              <th scope="col">{compare.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([{ before, after }, who]) => (
              <tr key={`${(before ?? after)?.id ?? ''} ${who.join()}`}>
                <th scope="row">
                  {say((before ?? after)?.title ?? { zh: '', en: '' })}{' '}
                  <span class="muted">{who.join(words.value.and)}</span>
                </th>
                <Cell item={before} side={compare.before} />
                <Cell item={after} side={compare.after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
