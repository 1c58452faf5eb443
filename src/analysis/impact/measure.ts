import type { Award } from '../../engine/evaluate/decide.js';
import type { Prepare } from '../../engine/evaluate/engine.js';
import type { Pack } from '../../generated/pack.types.js';
import { mergeOrder } from '../diff/order.js';
import type { Impact, ItemImpact, SumChange } from './impact.js';
import { MOVEMENTS } from './movement.js';
import type { Movement } from './movement.js';
import { addSums, NOTHING } from './sum.js';
import { noMovements, Payers, Tally } from './tally.js';

/** A pack and the engine bound to it alone. */
export interface Revision {
  readonly pack: Pack;
  readonly prepare: Prepare;
}

/** A household and what it is called in lists. */
export interface GivenHousehold {
  readonly id: string;
  readonly data: unknown;
}

/** By the item's id, without the district, and the person. */
const keyOf = ({ id, beneficiary }: Award): string =>
  `${id.slice(id.indexOf('/') + 1)} ${beneficiary.kind === 'person' ? beneficiary.role : ''}`;

/** Finds households' items, whatever their outcome, by item and beneficiary. */
function awarder(
  { pack: { district, revision }, prepare }: Revision,
  on: string,
): (data: unknown) => Map<string, Award> {
  const { award } = prepare(district, { on, revision, include: 'all' });
  return (data) => new Map(award(data).map((item) => [keyOf(item), item]));
}

function tallies(before: Revision, after: Revision): Map<string, Tally> {
  const [first, second] = [before, after].map(
    ({ pack }) => new Map(pack.entitlements.map((item) => [item.id, item])),
  );
  const ids = mergeOrder([...(first?.keys() ?? [])], [...(second?.keys() ?? [])]);
  return new Map(
    ids.flatMap((id) => {
      const [one, other] = [first?.get(id), second?.get(id)];
      const item = other ?? one;
      if (!item) return [];
      const festivals = {
        before: one?.festivals?.length ?? 0,
        after: other?.festivals?.length ?? 0,
      };
      const { district } = (other ? after : before).pack;
      return [[id, new Tally(`${district}/${id}`, item.title, item.clause, festivals)] as const];
    }),
  );
}

const isMoved = ({ movements, yearly, apart }: ItemImpact): boolean =>
  yearly !== null ||
  apart.length > 0 ||
  MOVEMENTS.some((movement) => movements[movement].length > 0);

/**
 * What changes for households from one pack to another on one day, each revision asked by its name, whatever its standing. What is undetermined is in no sum.
 *
 * @throws InputError when a household is wrong.
 */
export function measureImpact(
  before: Revision,
  after: Revision,
  households: readonly GivenHousehold[],
  on: string,
): Impact {
  const byItem = tallies(before, after);
  const touched = noMovements();
  const [awardBefore, awardAfter] = [awarder(before, on), awarder(after, on)];
  for (const { id, data } of households) {
    const [first, second] = [awardBefore(data), awardAfter(data)];
    const moved = new Set<Movement>();
    for (const key of new Set([...first.keys(), ...second.keys()])) {
      const item = key.slice(0, key.indexOf(' '));
      const movement = byItem.get(item)?.add(id, first.get(key), second.get(key)) ?? null;
      if (movement !== null) moved.add(movement);
    }
    for (const movement of moved) touched[movement].push(id);
  }
  const items = [...byItem.values()].map((tally) => tally.result()).filter(isMoved);
  return { on, households: households.length, items, touched, ...totalsOf(items) };
}

function totalsOf(items: readonly ItemImpact[]): Pick<Impact, 'yearly' | 'payers'> {
  const payers = new Payers();
  let yearly: SumChange = { before: NOTHING, after: NOTHING };
  for (const item of items) {
    for (const side of ['before', 'after'] as const) {
      yearly = { ...yearly, [side]: addSums(yearly[side], item.yearly?.[side] ?? NOTHING) };
      for (const { payer, [side]: sum } of item.payers) payers.add(payer, side, sum);
    }
  }
  return { yearly, payers: payers.list() };
}
