import type { Funding as PackFunding } from '../../generated/pack.types.js';
import { say } from '../describe.js';
import { ALWAYS, keyOf, withoutTerms } from '../meaning/meaning.js';
import type { Meaning } from '../meaning/meaning.js';
import { meaningOf } from '../meaning/translate.js';
import type { Difference, Funding } from './change.js';
import { textOf } from '../same.js';
import { figureText } from './side.js';
import type { Side } from './side.js';

interface Alternative {
  readonly when: Meaning;
  readonly shares: Funding['shares'];
}

const divisor = (one: number, other: number): number =>
  other === 0 ? one : divisor(other, one % other);

/** Shares in their lowest terms: 40 to 60 is 2 to 3. */
function sharesOf({ shares }: PackFunding, { where }: Side): Funding['shares'] {
  const parts = shares.flatMap(({ exact, parts: count }) =>
    exact === undefined ? [count ?? 1] : [],
  );
  const common = Math.max(parts.reduce(divisor, 0), 1);
  return shares.map(({ payer, parts: count, exact }) =>
    exact === undefined
      ? { payer, parts: (count ?? 1) / common }
      : { payer, exact: figureText(exact, where) },
  );
}

function fundingOf(side: Side): Alternative[] {
  const given = (side.item.funding ?? []).map((funding) => ({
    when: funding.when === undefined ? ALWAYS : meaningOf(funding.when, side.where),
    shares: sharesOf(funding, side),
  }));
  return given.filter(({ when }) => when.kind !== 'constant' || when.value);
}

const keyOfAll = (funding: readonly Alternative[]): string =>
  JSON.stringify(
    funding.map(({ when, shares }) => [keyOf(withoutTerms(when)), shares.map(textOf).sort()]),
  );

const printed = (funding: readonly Alternative[]): Funding[] | null =>
  funding.length === 0
    ? null
    : funding.map(({ when, shares }) => ({
        when: when.kind === 'constant' ? null : say(when),
        shares,
      }));

/** What differs in who pays, and in which parts. */
export function fundingChanges(before: Side, after: Side): Difference[] {
  const [first, second] = [fundingOf(before), fundingOf(after)];
  if (keyOfAll(first) === keyOfAll(second)) return [];
  return [{ kind: 'funding', before: printed(first), after: printed(second) }];
}
