import type { Award } from '../../engine/evaluate/decide.js';
import { isSame } from '../same.js';
import { sumOf } from './sum.js';

/**
 * What becomes of one beneficiary's item: got newly, lost, kept (with more, with less, otherwise given, the same), no longer settled, settled now (as given or as
 * refused), or not settled either way.
 */
export const MOVEMENTS = [
  'gained',
  'lost',
  'more',
  'less',
  'other',
  'same',
  'unsettled',
  'settled',
  'open',
] as const;
export type Movement = (typeof MOVEMENTS)[number];

function kept(before: Award, after: Award): Movement {
  const { amount: one, ...manner } = before.benefit;
  const { amount: other, ...otherManner } = after.benefit;
  if (!isSame(manner, otherManner)) return 'other';
  if (isSame(one, other)) return 'same';
  const [first, second] = [sumOf(one), sumOf(other)];
  if (first === null || second === null) return 'other';
  const rise = second.least - first.least || (second.most ?? 0) - (first.most ?? 0);
  return rise > 0 ? 'more' : rise < 0 ? 'less' : 'other';
}

/** How one beneficiary's item moves from one pack to the other; null where neither gives it. An item that a pack does not have is not given. */
export function movementOf(before: Award | undefined, after: Award | undefined): Movement | null {
  const [one, other] = [before?.outcome ?? 'ineligible', after?.outcome ?? 'ineligible'];
  if (one === 'undetermined') return other === 'undetermined' ? 'open' : 'settled';
  if (other === 'undetermined') return 'unsettled';
  if (one === 'eligible' && other === 'eligible' && before && after) return kept(before, after);
  if (one === other) return null;
  return other === 'eligible' ? 'gained' : 'lost';
}
