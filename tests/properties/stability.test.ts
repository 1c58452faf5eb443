import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../model/random.js';
import type { Random } from '../model/random.js';
import { ask } from './ask.js';
import { cases } from './households.js';
import type { Case } from './households.js';
import { madePack } from './made-packs.js';
import { bind, evaluate, packs } from './packs.js';
import { limit, runs } from './runs.js';
import { someDays, telltaleDays } from './telltale-days.js';

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

function shuffled<Value>(values: readonly Value[], source: Random): Value[] {
  const left = [...values];
  return values.flatMap(() => left.splice(source.below(left.length), 1));
}

/** The same facts with the keys of every object in another order. */
function reordered(value: unknown, source: Random): unknown {
  if (Array.isArray(value)) return value.map((one) => reordered(one, source));
  if (typeof value !== 'object' || value === null) return value;
  const entries = shuffled(Object.entries(value), source);
  return Object.fromEntries(entries.map(([key, inner]) => [key, reordered(inner, source)]));
}

function optionsOf({ pack, day, named, readings }: Case) {
  const { district, revision } = pack;
  return { on: day, district, include: 'all', readings, ...(named ? { revision } : {}) } as const;
}

describe('An assessment', () => {
  it(
    'is the same bytes for the same facts in any order, plain JSON, and leaves its input as it was',
    () => {
      fc.assert(
        fc.property(cases(packs, [0, 300, 1500]), fc.nat(), (one, seed) => {
          const before = JSON.stringify(one.household);
          const options = frozen(optionsOf(one));
          const first = evaluate(frozen(one.household), options);
          const bytes = JSON.stringify(first);
          expect(JSON.stringify(one.household)).toBe(before);
          expect(JSON.parse(bytes)).toStrictEqual(first);
          expect(JSON.stringify(evaluate(one.household, options))).toBe(bytes);
          const source = random(seed);
          const { members = [], ...facts } = one.household;
          const listed = one.household.members ? { members: shuffled(members, source) } : {};
          const other = reordered({ ...facts, ...listed }, source) as Case['household'];
          const { entitlements } = evaluate(other, options);
          expect(JSON.stringify(entitlements)).toBe(JSON.stringify(first.entitlements));
        }),
        runs(80),
      );
    },
    limit(600),
  );

  it.each([
    ['packs in policies/', fc.constantFrom(...packs), 15],
    ['made-up packs', madePack(), 150],
  ] as const)(
    'hangs on the question alone, not on what an engine was asked before: %s',
    (_, some, count) => {
      const questions = some.chain((pack) => fc.tuple(cases([pack], [300, 1500]), fc.nat()));
      fc.assert(
        fc.property(questions, ([one, seed]) => {
          const anew = (): Case => ({ ...one, pack: bind({ ...one.pack }) });
          const asked = anew();
          for (const on of someDays(telltaleDays(one.pack, one.household), 10, random(seed)))
            expect(JSON.stringify(ask(asked, { on }))).toBe(JSON.stringify(ask(anew(), { on })));
        }),
        runs(count),
      );
    },
    limit(600),
  );
});
