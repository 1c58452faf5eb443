import type {
  Amount,
  Benefit,
  Condition,
  Entitlement,
  Figure,
} from '../../src/generated/pack.types.js';
import { truthOf } from './conditions.js';
import { parameterValue } from './facts.js';
import { toFen, toYuan } from './fen.js';
import type { Scene } from './question.js';
import { all, not } from './value.js';
import type { Truth } from './value.js';

/** A benefit as an assessment prints it. */
export interface Given {
  readonly kind: string;
  readonly amount: Readonly<Record<string, unknown>> | null;
  readonly per: string;
  readonly every: string | null;
  readonly limit: unknown;
}

function money(figure: Figure, scene: Scene): string {
  if (typeof figure !== 'object') return toYuan(toFen(figure));
  const value = parameterValue(scene, figure.parameter);
  if (typeof value !== 'bigint') throw new Error(`${figure.parameter} has no value in yuan`);
  return toYuan(value);
}

function printed(amount: Amount, scene: Scene): Given['amount'] {
  if (amount === null) return null;
  if ('exact' in amount) return { exact: money(amount.exact, scene) };
  if ('atLeast' in amount) return { atLeast: money(amount.atLeast, scene) };
  if ('atMost' in amount) return { atMost: money(amount.atMost, scene) };
  if ('between' in amount) return { between: amount.between.map((end) => money(end, scene)) };
  return amount;
}

function given({ kind, amount, per, every, limit }: Benefit, scene: Scene): Given {
  return { kind, amount: printed(amount, scene), per, every, limit: limit ?? null };
}

/** A benefit and the truth of its being the one that is given: the first whose condition holds. */
export interface Alternative {
  readonly benefit: Given;
  readonly isGiven: (scene: Scene) => Truth;
}

export function alternatives(item: Entitlement, scene: Scene): Alternative[] {
  const whens: Condition[] = [];
  return [item.benefit].flat().map((benefit) => {
    const earlier = [...whens];
    const own = benefit.when ?? true;
    whens.push(own);
    const isGiven = (at: Scene): Truth =>
      all([...earlier.map((when) => not(truthOf(when, at))), truthOf(own, at)]);
    return { benefit: given(benefit, scene), isGiven };
  });
}
