import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import { nextDay, shift } from '../model/calendar.js';
import { ask, itemKey } from './ask.js';
import { cases } from './households.js';
import type { Case } from './households.js';
import { packs } from './packs.js';
import { limit, runs } from './runs.js';

const DAYS = 5;

const stretchKey = (item: Item): string =>
  `${itemKey(item)} ${item.from ?? ''}..${item.through ?? ''}`;

/** What must be the same whether a window or one of its days is asked. */
const essence = ({ outcome, benefit, next }: Item): unknown => ({ outcome, benefit, next });

/** What one day's answers, put together, say of the window. */
function together(one: Case, days: readonly string[]): Map<string, unknown> {
  const stretches = new Map<string, { first: Item; essence: unknown; dates: string[] }>();
  for (const day of days)
    for (const item of ask(one, { on: day })) {
      const key = stretchKey(item);
      const known = stretches.get(key);
      if (known) expect(essence(item), key).toEqual(known.essence);
      const dates = item.dates.filter((date) => days.includes(date));
      stretches.set(key, { first: known?.first ?? item, essence: essence(item), dates });
    }
  const printed = [...stretches].map(([key, { first, essence: same, dates }]) => {
    return [key, { same, needs: first.needs, because: first.because, dates }] as const;
  });
  return new Map(printed.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function window(one: Case, from: string, through: string): Map<string, unknown> {
  const items = ask(one, { from, through });
  const printed = items.map((item) => {
    const { needs, because, dates } = item;
    return [stretchKey(item), { same: essence(item), needs, because, dates }] as const;
  });
  expect(new Set(printed.map(([key]) => key)).size).toBe(items.length);
  return new Map(printed.sort(([left], [right]) => (left < right ? -1 : 1)));
}

// A day costs one evaluation: nearly complete households and small packs keep it short.
const weight = (pack: (typeof packs)[number]): number => (pack.entitlements.length < 10 ? 20 : 1);

describe('A window', () => {
  it(
    'says what asking each of its days says',
    () => {
      fc.assert(
        fc.property(cases(packs, [0, 0, 300], weight), fc.nat(DAYS), (one, back) => {
          const from = shift(one.day, -back);
          const days = [from];
          while (days.length < DAYS) days.push(nextDay(days.at(-1) ?? from));
          const asked = window(one, from, days.at(-1) ?? from);
          expect(asked).toEqual(together(one, days));
        }),
        runs(420),
      );
    },
    limit(600),
  );
});
