import type { FundingShare } from '../../generated/assessment.types.js';
import type { Amount, FundingAlternative, Program } from '../program/program.js';
import { allocate, formatMoney } from '../values/money.js';
import type { Fen } from '../values/money.js';
import type { Day } from '../values/day.js';
import { figureOn } from './parameters.js';

function sumToShare(amount: Amount, program: Program, day: Day): Fen | null {
  if (amount === null) return null;
  if ('exact' in amount) return figureOn(amount.exact, program, day);
  if ('atLeast' in amount) return figureOn(amount.atLeast, program, day);
  return 'atMost' in amount ? figureOn(amount.atMost, program, day) : null;
}

function divide(
  funding: FundingAlternative,
  total: Fen,
  program: Program,
  day: Day,
): FundingShare[] {
  const fixed = funding.shares.map(({ exact }) =>
    exact === null ? null : figureOn(exact, program, day),
  );
  const rest = total - fixed.reduce<Fen>((sum, fen) => sum + (fen ?? 0), 0);
  const divided = allocate(
    rest,
    funding.shares.map(({ parts }, index) => (fixed[index] === null ? parts : 0)),
  );
  return funding.shares.map(({ payer }, index) => ({
    payer,
    share: formatMoney(fixed[index] ?? divided[index] ?? 0),
  }));
}

/**
 * Who pays how much of an amount on a day: fixed sums first, the rest by parts, exact to the fen. Of 不少于 and 不超过 the bound is shared out; a share is
 * null where there is no sum.
 */
export type ShareOut = (funding: FundingAlternative, amount: Amount, day: Day) => FundingShare[];

/** Makes what shares out a program's amounts; it divides the same amount of a day once. */
export function sharer(program: Program): ShareOut {
  const last = new Map<
    FundingAlternative,
    { readonly day: Day; readonly total: Fen; readonly shares: readonly FundingShare[] }
  >();
  return (funding, amount, day) => {
    const total = sumToShare(amount, program, day);
    if (total === null) return funding.shares.map(({ payer }) => ({ payer, share: null }));
    const before = last.get(funding);
    const isSame = before?.day === day && before.total === total;
    const shares = isSame ? before.shares : divide(funding, total, program, day);
    last.set(funding, { day, total, shares });
    return shares.map((share) => ({ ...share }));
  };
}
