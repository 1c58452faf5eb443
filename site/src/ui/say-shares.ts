import type { Item } from '../../../src/index.js';
import { site, words } from '../state/preferences.js';

/** Who pays how much, in one line. */
export function sayShares(funding: Item['funding']): string {
  const { benefit, and, open } = words.value;
  const shares = funding.map(
    ({ payer, share }) =>
      `${payer} ${share === null ? site.value.answer.shareOpen : benefit.money(share)}`,
  );
  return shares.length === 0 ? open : shares.join(and);
}
