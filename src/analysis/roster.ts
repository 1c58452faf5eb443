import type { Household } from '../generated/household.types.js';
import type { Pack } from '../generated/pack.types.js';
import { addDays, addYears, formatDay } from '../engine/values/day.js';
import type { Day } from '../engine/values/day.js';
import { dice } from './roster/dice.js';
import type { Dice } from './roster/dice.js';
import { child, parent, thinned } from './roster/members.js';
import type { FamilyPlan } from './roster/members.js';

/** Numbers of counties within a prefecture, where a pack names only the prefecture. */
const COUNTIES = ['02', '03', '04', '05', '21', '22'] as const;
const CODE_LENGTH = 6;
const PREFECTURE_LENGTH = 4;

function localCode({ jurisdiction }: Pack, { pick }: Dice): string {
  const prefix = pick(jurisdiction.codes as [string, ...string[]]); // the schema asks for at least one
  if (prefix.length === CODE_LENGTH) return prefix;
  return `${prefix.padEnd(PREFECTURE_LENGTH, '01')}${pick(COUNTIES)}`.slice(0, CODE_LENGTH);
}

/** Some place that the pack does not reach. */
const foreignCode = ({ jurisdiction: { codes } }: Pack): string =>
  ['110101', '310101'].find((code) => !codes.some((prefix) => code.startsWith(prefix))) ?? '440103';

function planFamily(pack: Pack, on: Day, dice: Dice): FamilyPlan {
  const { number, percent, day } = dice;
  // Most mothers are in their fifties and sixties; the sum of two throws makes the ends rare.
  const motherBorn = addDays(addYears(on, -(36 + number(0, 22) + number(0, 22))), -number(0, 364));
  const childBorn = addDays(addYears(motherBorn, number(21, 32)), number(0, 364));
  const fate = percent(60) ? 'death' : percent(75) ? 'disability' : null;
  return {
    on,
    code: percent(94) ? localCode(pack, dice) : foreignCode(pack),
    isRural: percent(45),
    fate,
    grade: dice.pick([1, 2, 2, 3, 3, 4]),
    fateOn: day(addYears(childBorn, fate === 'death' ? 1 : 3), on),
    motherBorn,
    fatherBorn: addDays(motherBorn, -number(-700, 2000)),
    childBorn,
  };
}

/** Decisions of authorities on the tests that the pack leaves to them; some are still to be made. */
function determinations(
  { district, entitlements }: Pack,
  { percent }: Dice,
): Record<string, boolean> {
  const tested = entitlements.filter(({ determination }) => determination !== undefined);
  const ids = [...new Set(tested.map(({ id }) => id))].filter(() => !percent(10));
  return Object.fromEntries(ids.map((id) => [`${district}/${id}`, percent(70)]));
}

function household(pack: Pack, number: number, on: Day, dice: Dice): Household {
  const plan = planFamily(pack, on, dice);
  const { percent, day } = dice;
  const { fateOn, fate, motherBorn } = plan;
  const isYoung = addYears(motherBorn, 50) > on;
  const hasLaterChild = fate !== null && percent(isYoung ? 25 : 6);
  const facts: Partial<Household> = {
    laterChild: hasLaterChild
      ? {
          how: percent(70) ? 'born' : 'adopted',
          on: formatDay(day(fateOn, on)),
          assistedReproduction: percent(20),
        }
      : null,
    rural: plan.isRural,
    lowIncome: percent(18),
    housingDifficulty: percent(10),
    povertyRelief: percent(6),
    previousYearIncome: dice.number(0, 160) * 1000,
    wantsChild: isYoung && percent(30),
    wantsAdoption: percent(6),
    fertility: null,
    suddenHardship: percent(5) ? { on: formatDay(day(addYears(on, -1), on)) } : null,
    legalMatter: percent(3),
    community: {
      kind: plan.isRural ? 'village' : 'urban',
      collectiveEconomy: percent(30),
      handledFuneral: percent(20),
    },
  };
  return {
    id: `family-${String(number).padStart(4, '0')}`,
    onlyChild: true,
    ...thinned(facts, dice),
    determinations: determinations(pack, dice),
    members: [
      ...(percent(97) ? [parent('mother', plan, dice)] : []),
      ...(percent(93) ? [parent('father', plan, dice)] : []),
      child(plan, dice),
    ],
  };
}

/**
 * Made-up households such as a pack's district might have on a day, for trials and for measuring what a change of policy does: no one's real facts. The same
 * seed gives the same households, and more of them begin with the same ones.
 */
export function makeRoster(
  pack: Pack,
  options: { readonly count: number; readonly seed: number; readonly on: Day },
): Household[] {
  const { count, seed, on } = options;
  const chance = dice(seed);
  return Array.from({ length: count }, (_, index) => household(pack, index + 1, on, chance));
}
