import { compile } from '../../engine/compile/compile.js';
import type { Node, Rule } from '../../engine/program/program.js';
import type { Inquiry } from '../../engine/evaluate/inquiry.js';
import { matterOf } from '../../engine/evaluate/matter.js';
import { preparer } from '../../engine/evaluate/prepared.js';
import { unknownsOf } from '../../engine/evaluate/unknowns.js';
import type { Open, Unknown } from '../../engine/evaluate/unknowns.js';
import { nth } from '../../engine/values/nth.js';
import { NO, YES } from '../../engine/values/truth.js';
import type { Truth } from '../../engine/values/truth.js';
import type { Entitlement, Pack } from '../../generated/pack.types.js';
import { daysOf } from './days.js';
import { itemFor, withParts } from './place.js';
import type { Place } from './place.js';
import { combinationsFor } from './readings.js';
import { isSoonFound } from './search.js';

const NO_DIGEST = '0'.repeat(64);

/** The places whose conditions have been seen to hold, and those that have been seen to fail. */
export interface Seen {
  readonly holding: ReadonlySet<Place>;
  readonly failing: ReadonlySet<Place>;
}

type Readings = Readonly<Record<string, string>>;

/** A rule put to nobody in particular under some readings, with the facts that are asked for. */
interface Asked {
  readonly open: Open;
  readonly unknowns: readonly Unknown[];
}

type AskedUnder = (readings: Readings) => Asked;

/** An item for everybody whom a group's conditions are asked of. They stand where it is said who pays, so that they share what its rules read. */
const itemsOf = (group: readonly Place[], index: number): Entitlement[] =>
  (group[0]?.asked.onDeath ?? []).map((onDeath) => ({
    ...itemFor(nth(group, 0).asked, onDeath, `probe-${String(index)}`, true),
    funding: group.map(({ expression }) => ({ when: expression, shares: [{ payer: '市' }] })),
  }));

/** A condition and its parts with the numbers that they were compiled to. */
function numbered(
  nodes: readonly Node[],
  place: Place,
  node: number,
): (readonly [Place, number])[] {
  const below = nth(nodes, node);
  const parts = 'nodes' in below ? below.nodes : 'node' in below ? [below.node] : [];
  return [
    [place, node],
    ...place.parts.flatMap((part, index) => numbered(nodes, part, nth(parts, index))),
  ];
}

/**
 * Looks for answers under which conditions hold, and fail, whatever the readings are. What is not seen may still be possible: the search gives up soon.
 */
export function seenOf(pack: Pack, groups: readonly (readonly Place[])[]): Seen {
  const { district, revision } = pack;
  const items = groups.map(itemsOf);
  const groupOfItem = groups.flatMap((group, index) => nth(items, index).map(() => group));
  const program = compile({ ...pack, entitlements: items.flat() }, NO_DIGEST);
  const prepare = preparer([program]);
  const places = groups.flat().flatMap(withParts);
  const ways = new Map(places.map((place) => [place, combinationsFor(place.expression, pack)]));
  const seen = { holding: new Set<Place>(), failing: new Set<Place>() };

  const inquiries = new Map<string, Inquiry>();
  const inquiryOf = (on: string, readings: Readings): Inquiry => {
    const key = JSON.stringify([on, readings]);
    const [inquiry] = inquiries.has(key)
      ? [inquiries.get(key)]
      : matterOf(prepare({ on, district, revision, readings }), {}).inquiries;
    if (!inquiry) throw new RangeError('no program'); // INVARIANT: the question names the only one
    inquiries.set(key, inquiry);
    return inquiry;
  };

  const look = (rule: Rule, place: Place, node: number, askedUnder: AskedUnder): void => {
    const isFound = (truth: Truth): boolean => {
      const goals = [
        { node: rule.node, truth: YES },
        { node, truth },
      ] as const;
      const isFoundWith = (readings: Readings): boolean => {
        const { open, unknowns } = askedUnder(readings);
        return isSoonFound(open, unknowns, goals);
      };
      return ways.get(place)?.some(isFoundWith) ?? false;
    };
    if (!seen.holding.has(place) && isFound(YES)) seen.holding.add(place);
    if (!seen.failing.has(place) && isFound(NO)) seen.failing.add(place);
  };

  const asked = program.rules.map((rule) => {
    const group = nth(groupOfItem, rule.item);
    const conditions = group.flatMap((place, index) =>
      numbered(program.nodes, place, nth(rule.funding, index).when ?? rule.when),
    );
    return { rule, conditions };
  });
  for (const on of daysOf(pack)) {
    for (const { rule, conditions } of asked) {
      const left = conditions.filter(
        ([place]) => !seen.holding.has(place) || !seen.failing.has(place),
      );
      if (left.length === 0) continue;
      const known = new Map<Inquiry, Asked>();
      const askedUnder = (readings: Readings): Asked => {
        const inquiry = inquiryOf(on, readings);
        const open = { ...inquiry, rule };
        const found = known.get(inquiry) ?? { open, unknowns: unknownsOf(open) };
        known.set(inquiry, found);
        return found;
      };
      for (const [place, node] of left) look(rule, place, node, askedUnder);
    }
  }
  return seen;
}
