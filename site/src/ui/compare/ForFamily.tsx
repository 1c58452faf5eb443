import type { JSX } from 'preact';
import type { Item } from '../../../../src/index.js';
import { differences } from '../../state/comparison.js';
import type { Pairing } from '../../state/comparison.js';
import { say, site, words } from '../../state/preferences.js';
import { OutcomeOf } from '../OutcomeOf.js';

function Cell({ item }: { readonly item: Item | null }): JSX.Element {
  const { compare } = site.value;
  return (
    <td>
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

/** What differs for this family, or between two: item by item, both answers side by side. */
export function ForFamily(): JSX.Element {
  const { compare } = site.value;
  const rows = differences.value;
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
            {rows.map((row) => (
              <tr key={`${(row.before ?? row.after)?.id ?? ''} ${sayWho(row)}`}>
                <th scope="row">
                  {say((row.before ?? row.after)?.title ?? { zh: '', en: '' })}{' '}
                  <span class="muted">{sayWho(row)}</span>
                </th>
                <Cell item={row.before} />
                <Cell item={row.after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
