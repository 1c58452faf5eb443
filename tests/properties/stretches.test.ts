import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import { dayBefore, nextDay } from '../model/calendar.js';
import { modelOutcome } from '../model/outcome.js';
import { random } from '../model/random.js';
import type { Random } from '../model/random.js';
import { ask, asked, claims, keyOf } from './ask.js';
import type { Claim } from './ask.js';
import { anyDay } from './days.js';
import { cases } from './households.js';
import type { Case } from './households.js';
import { packs } from './packs.js';
import { limit, runs } from './runs.js';

/** Items looked at in each household, and days looked at inside each stretch. */
const ITEMS = 8;
const INSIDE = 4;

/** Outcome and benefit on a day, as the model has them. */
function state(question: Case, { item, role }: Claim, day: string): string {
  const { pack, household } = question;
  const { outcome, benefit } = modelOutcome(pack, item, role, household, day, asked(question));
  return JSON.stringify([outcome, benefit]);
}

const between = (day: string, { from, through }: Item): boolean =>
  (from === null || from <= day) && (through === null || day <= through);

function insideDays(item: Item, day: string, source: Random, days: readonly string[]): string[] {
  const edges = [item.from, item.through].filter((edge) => edge !== null);
  const near = [dayBefore(day), nextDay(day), ...edges].filter((one) => between(one, item));
  const far = days.filter((one) => between(one, item));
  return [...near, ...(far.length > 0 ? [source.pick(far), source.pick(far)] : [])].slice(-INSIDE);
}

function wrongStretches(question: Case, days: readonly string[]): string[] {
  const items = ask(question, { on: question.day });
  const all = claims(question).flatMap((claim, index): [Claim, Item][] => {
    const item = items[index];
    return item ? [[claim, item]] : [];
  });
  if (all.length === 0) return [];
  const source = random(all.length + days.length);
  const chosen = Array.from({ length: ITEMS }, () => source.pick(all));
  return chosen.flatMap(([claim, item]) => {
    const { from, through, next } = item;
    const key = keyOf(question.pack, claim);
    const today = state(question, claim, question.day);
    // Where the model leaves the benefit open, it cannot tell two stretches apart.
    if (today.endsWith(',null]')) return [];
    const isSame = (day: string): boolean => state(question, claim, day) === today;
    const faults: string[] = [];
    if (!between(question.day, item)) faults.push(`${key}: the day is outside`);
    if (from !== null && isSame(dayBefore(from))) faults.push(`${key}: same before ${from}`);
    if (through !== null && isSame(nextDay(through))) faults.push(`${key}: same after ${through}`);
    if ((next?.on ?? null) !== (through === null ? null : nextDay(through)))
      faults.push(`${key}: next is ${next?.on ?? 'null'}, the stretch ends ${through ?? 'never'}`);
    for (const day of insideDays(item, question.day, source, days))
      if (!isSame(day)) faults.push(`${key}: not the same on ${day}, inside the stretch`);
    return faults;
  });
}

describe('A stretch', () => {
  it(
    'is unbroken, ends where outcome or benefit change, and is followed by `next`',
    () => {
      const days = fc.array(anyDay(2015, 2060), { minLength: 8, maxLength: 8 });
      fc.assert(
        fc.property(cases(packs, [0, 300, 1500]), days, (one, others) => {
          expect(wrongStretches(one, others)).toEqual([]);
        }),
        runs(150),
      );
    },
    limit(600),
  );
});
