import type {
  Benefit,
  FundingShare,
  Amount as PrintedAmount,
} from '../../generated/assessment.types.js';
import type {
  Alternative,
  Amount,
  Figure,
  FundingAlternative,
  Program,
} from '../program/program.js';
import { allocate, formatMoney } from '../values/money.js';
import type { Fen } from '../values/money.js';
import type { Day } from '../values/day.js';
import { figureOn } from './parameters.js';

function printAmount(amount: Amount, money: (figure: Figure) => string): PrintedAmount {
  if (amount === null) return null;
  if ('exact' in amount) return { exact: money(amount.exact) };
  if ('atLeast' in amount) return { atLeast: money(amount.atLeast) };
  if ('atMost' in amount) return { atMost: money(amount.atMost) };
  if ('between' in amount) return { between: [money(amount.between[0]), money(amount.between[1])] };
  return 'ratio' in amount ? { ratio: amount.ratio } : { setBy: amount.setBy };
}

/** Prints a benefit as it stands on a day, its figures written out. The same figures give the same, frozen, benefit. */
export type PrintBenefit = (alternative: Alternative, day: Day) => Benefit;

/** The figures of an amount that can change with the day. */
const movingFigures = (amount: Amount): Figure[] =>
  amount === null || 'ratio' in amount || 'setBy' in amount
    ? []
    : (Object.values(amount).flat() as Figure[]).filter((figure) => 'parameter' in figure); // the others hold nothing but figures

/** A benefit written out: once, or for each set of figures that there was. */
interface Written {
  readonly moving: readonly Figure[];
  readonly byFigures: Map<string, Benefit>;
  /** The last of them, which is the only one where no figure moves. */
  last: Benefit | null;
}

/** Makes the printer of a program's benefits; it writes each out once. */
export function benefitPrinter(program: Program): PrintBenefit {
  const written = new Map<Alternative, Written>();
  const write = ({ benefit }: Alternative, day: Day): Benefit => {
    const { kind, amount, per, every, limit } = benefit;
    const money = (figure: Figure): string => formatMoney(figureOn(figure, program, day));
    const printed = Object.freeze(printAmount(amount, money));
    return Object.freeze({ kind, amount: printed, per, every, limit });
  };
  return (alternative, day) => {
    let own = written.get(alternative);
    if (!own) {
      own = { moving: movingFigures(alternative.benefit.amount), byFigures: new Map(), last: null };
      written.set(alternative, own);
    }
    if (own.last && own.moving.length === 0) return own.last;
    let key = '';
    for (const figure of own.moving) key += `${String(figureOn(figure, program, day))} `;
    own.last = own.byFigures.get(key) ?? write(alternative, day);
    own.byFigures.set(key, own.last);
    return own.last;
  };
}

/**
 * What can be said of a benefit of which several are still possible: what they have in common, and of the amount the range from the least to the greatest exact
 * sum, or null where they are not all exact.
 */
export function mergeBenefits(benefits: readonly Benefit[]): Benefit | undefined {
  const [first] = benefits;
  if (!first || benefits.length === 1) return first;
  const texts = new Set(benefits.map(({ amount }) => JSON.stringify(amount)));
  if (texts.size === 1) return first;
  const sums = benefits.flatMap(({ amount }) =>
    amount !== null && 'exact' in amount ? [amount.exact] : [],
  );
  if (sums.length < benefits.length) return { ...first, amount: null };
  const sorted = [...sums].sort((left, right) => Number(left) - Number(right)) as [
    string,
    ...string[],
  ]; // two or more
  return { ...first, amount: { between: [sorted[0], sorted.at(-1) ?? sorted[0]] } };
}

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
