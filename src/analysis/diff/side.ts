import type { Benefit, Citation, Entitlement, Figure, Pack } from '../../generated/pack.types.js';
import type { Amount } from '../../generated/assessment.types.js';
import { formatMoney, parseMoney } from '../../engine/values/money.js';
import { ALWAYS } from '../meaning/meaning.js';
import type { Meaning } from '../meaning/meaning.js';
import { parameterValueOn } from '../meaning/parameter-value.js';
import { meaningOf } from '../meaning/translate.js';
import type { Surroundings } from '../meaning/translate.js';

/** An item as one of the packs has it, on a day. */
export interface Side {
  readonly pack: Pack;
  readonly item: Entitlement;
  readonly where: Surroundings;
}

/** One of an item's benefits with its figures written out. */
export interface Alternative {
  readonly when: Meaning;
  readonly benefit: Omit<Benefit, 'when' | 'amount'>;
  readonly amount: Amount;
  /** The first days of the parameters' values that stand in the amount. */
  readonly since: readonly string[];
  /** The instruments that set these values. */
  readonly by: readonly string[];
  /** Where these values stand. */
  readonly citations: readonly Citation[];
}

const figuresOf = (amount: Benefit['amount']): Figure[] => {
  if (amount === null || 'ratio' in amount || 'setBy' in amount) return [];
  return Object.values(amount).flat() as Figure[]; // what is left holds figures only
};

/** A figure as yuan with two decimals, as it stands on the day. */
export function figureText(figure: Figure, { pack, day }: Surroundings): string {
  const value =
    typeof figure === 'object' ? parameterValueOn(pack, figure.parameter, day).value : figure;
  const fen = parseMoney(value);
  if (fen === undefined)
    throw new RangeError('validation has let a figure through that is no money');
  return formatMoney(fen);
}

function amountOf(amount: Benefit['amount'], where: Surroundings): Amount {
  if (amount === null || 'ratio' in amount || 'setBy' in amount) return amount;
  if ('exact' in amount) return { exact: figureText(amount.exact, where) };
  if ('atLeast' in amount) return { atLeast: figureText(amount.atLeast, where) };
  if ('atMost' in amount) return { atMost: figureText(amount.atMost, where) };
  const [least, most] = amount.between;
  return { between: [figureText(least, where), figureText(most, where)] };
}

function alternativeOf({ when, amount, ...benefit }: Benefit, where: Surroundings): Alternative {
  const values = figuresOf(amount).flatMap((figure) =>
    typeof figure === 'object' ? [parameterValueOn(where.pack, figure.parameter, where.day)] : [],
  );
  return {
    when: when === undefined ? ALWAYS : meaningOf(when, where),
    benefit,
    amount: amountOf(amount, where),
    since: values.flatMap(({ from }) => from ?? []),
    by: values.flatMap(({ by }) => by ?? []),
    citations: values.map(({ citation }) => citation),
  };
}

/** An item's benefits in their order, without those that the readings leave no room for. The last holds for everyone left. */
export function alternativesOf({ item, where }: Side): Alternative[] {
  const given = [item.benefit].flat().map((benefit) => alternativeOf(benefit, where));
  const possible = given.filter(({ when }) => when.kind !== 'constant' || when.value);
  const last = possible.findIndex(({ when }) => when.kind === 'constant');
  return last < 0 ? possible : possible.slice(0, last + 1);
}
