import type { Amount } from '../../generated/assessment.types.js';
import type { Difference } from './change.js';
import { groundsOf } from './grounds.js';
import type { Pair } from './pair-alternatives.js';
import { isSame } from '../same.js';
import type { Alternative, Side } from './side.js';
import { whomOf } from './whom.js';

/** Both leave the amount to others: who that is, is the item's basis. */
const isLeftToOthers = (one: Amount, other: Amount): boolean =>
  one !== null && other !== null && 'setBy' in one && 'setBy' in other;

const figures = (amount: Amount): string => JSON.stringify(amount).replace(/\.00/g, '');

const latest = ({ since }: Alternative): string | undefined => [...since].sort().at(-1);

/** Amounts that differ, each alternative of an item apart. */
export function amountChanges(before: Side, after: Side, pairs: readonly Pair[]): Difference[] {
  return pairs.flatMap((pair): Difference[] => {
    const [one, other] = pair;
    if (isSame(one.amount, other.amount) || isLeftToOthers(one.amount, other.amount)) return [];
    const said = { before: figures(one.amount), after: figures(other.amount) };
    const grounds = groundsOf(before, after, said);
    const { per, every } = other.benefit;
    return [
      {
        kind: 'amount',
        before: one.amount,
        after: other.amount,
        rate: { per, every },
        whom: whomOf(pair, after, pairs),
        since: latest(other) ?? after.pack.instrument.from,
        citations: {
          before: one.citations.length > 0 ? one.citations : grounds.before,
          after: other.citations.length > 0 ? other.citations : grounds.after,
        },
      },
    ];
  });
}
