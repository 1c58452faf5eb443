import type {
  Benefit,
  Entitlement,
  Figure as PackFigure,
  Funding,
} from '../../generated/pack.types.js';
import { parseMoney } from '../values/money.js';
import { compileCondition } from './conditions.js';
import type { Alternative, Amount, Figure, FundingAlternative } from '../program/program.js';
import type { Scope } from './scope.js';

function compileFigure(figure: PackFigure, scope: Scope): Figure {
  if (typeof figure === 'object') return { parameter: scope.parameters.indexOf(figure.parameter) };
  const fen = parseMoney(figure);
  if (fen === undefined)
    throw new RangeError('validation has let a figure through that is no money');
  return { fen };
}

function compileAmount(amount: Benefit['amount'], scope: Scope): Amount {
  if (amount === null) return null;
  if ('exact' in amount) return { exact: compileFigure(amount.exact, scope) };
  if ('atLeast' in amount) return { atLeast: compileFigure(amount.atLeast, scope) };
  if ('atMost' in amount) return { atMost: compileFigure(amount.atMost, scope) };
  if ('between' in amount) {
    const [least, most] = amount.between;
    return { between: [compileFigure(least, scope), compileFigure(most, scope)] };
  }
  return amount;
}

/** An item's benefits in their order; `node` is the item's condition. */
export function compileBenefits(
  { benefit }: Entitlement,
  node: number,
  scope: Scope,
): Alternative[] {
  const { add } = scope.nodes;
  const earlier: number[] = [];
  return [benefit].flat().map(({ when, amount, limit, ...rest }) => {
    const condition = when === undefined ? null : compileCondition(when, scope);
    const parts = [node, ...earlier, ...(condition === null ? [] : [condition])];
    if (condition !== null) earlier.push(add({ kind: 'not', node: condition }));
    return {
      when: condition,
      given: parts.length === 1 ? node : add({ kind: 'and', nodes: parts }),
      benefit: {
        ...rest,
        amount: compileAmount(amount, scope),
        limit: limit ? { days: limit.days, per: limit.per, bound: limit.bound } : null,
      },
    };
  });
}

/** Who pays for an item, in the order of the alternatives. */
export const compileFunding = (funding: readonly Funding[], scope: Scope): FundingAlternative[] =>
  funding.map(({ when, shares }) => ({
    when: when === undefined ? null : compileCondition(when, scope),
    shares: shares.map(({ payer, parts, exact }) => ({
      payer,
      parts: parts ?? 1,
      exact: exact === undefined ? null : compileFigure(exact, scope),
    })),
  }));
