import type { Award } from '../../engine/evaluate/decide.js';
import type { Text } from '../../engine/facts/types.js';
import type { ApartImpact, ItemImpact, PayerImpact, SumChange } from './impact.js';
import { MOVEMENTS, movementOf } from './movement.js';
import type { Movement } from './movement.js';
import { addSums, NOTHING } from './sum.js';
import type { Sum } from './sum.js';
import { yearlyOf } from './yearly.js';

type Side = 'before' | 'after';

export const noMovements = (): Record<Movement, string[]> =>
  Object.fromEntries(MOVEMENTS.map((movement) => [movement, [] as string[]])) as Record<
    Movement,
    string[]
  >; // every movement has its entry

const addTo = (change: SumChange | undefined, side: Side, sum: Sum): SumChange => {
  const known = change ?? { before: NOTHING, after: NOTHING };
  return { ...known, [side]: addSums(known[side], sum) };
};

/** Sums of payers, by payer. */
export class Payers {
  readonly #payers = new Map<string | null, SumChange>();

  add(payer: string | null, side: Side, sum: Sum): void {
    this.#payers.set(payer, addTo(this.#payers.get(payer), side, sum));
  }

  list(): PayerImpact[] {
    return [...this.#payers].map(([payer, change]) => ({ payer, ...change }));
  }
}

/** Counts one item over the households. */
export class Tally {
  readonly #movements = noMovements();
  readonly #payers = new Payers();
  readonly #apart = new Map<string, ApartImpact>();
  #yearly: SumChange | null = null;

  constructor(
    readonly id: string,
    readonly title: Text,
    readonly clause: string,
    private readonly festivals: Readonly<Record<Side, number>>,
  ) {}

  /** Adds one beneficiary of one household, and gives the movement. */
  add(household: string, before: Award | undefined, after: Award | undefined): Movement | null {
    const movement = movementOf(before, after);
    if (movement !== null) this.#movements[movement].push(household);
    this.#addGiven('before', before);
    this.#addGiven('after', after);
    return movement;
  }

  #addGiven(side: Side, item: Award | undefined): void {
    if (item?.outcome !== 'eligible') return;
    const yearly = yearlyOf(item, this.festivals[side]);
    if (yearly === null) {
      const key = JSON.stringify(item.benefit);
      const known = this.#apart.get(key) ?? { benefit: item.benefit, before: 0, after: 0 };
      this.#apart.set(key, { ...known, [side]: known[side] + 1 });
      return;
    }
    this.#yearly = addTo(this.#yearly ?? undefined, side, yearly.sum);
    for (const { payer, sum } of yearly.shares) this.#payers.add(payer, side, sum);
  }

  result(): ItemImpact {
    return {
      id: this.id,
      title: this.title,
      clause: this.clause,
      movements: this.#movements,
      yearly: this.#yearly,
      payers: this.#payers.list(),
      apart: [...this.#apart.values()],
    };
  }
}
