import type { Amount, Benefit, Entitlement, Figure } from '../../src/generated/pack.types.js';
import { truthOf } from './conditions.js';
import { parameterValue } from './facts.js';
import { toFen, toYuan } from './fen.js';
import type { Scene } from './question.js';

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

/** The alternatives that may be the first whose condition holds: one, unless that depends on unknown facts. */
export function benefitsOf(item: Entitlement, scene: Scene): Given[] {
  if (!Array.isArray(item.benefit)) return [given(item.benefit, scene)];
  const possible: Given[] = [];
  for (const benefit of item.benefit) {
    const holds = benefit.when === undefined ? true : truthOf(benefit.when, scene);
    if (holds !== false) possible.push(given(benefit, scene));
    if (holds === true) break;
  }
  return possible;
}
