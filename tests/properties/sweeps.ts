import fc from 'fast-check';
import type { IProperty } from 'fast-check';
import type { Pack } from '../../src/generated/pack.types.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { cases } from './households.js';
import type { Case } from './households.js';
import type { Gaps } from './known.js';
import { madePack } from './made-packs.js';
import { bind } from './packs.js';
import { DAYS, daysOf, differences } from './sweep.js';

/** How often how much is left out of the households. */
const GAPS: readonly Gaps[] = [0, 0, 0, 300, 300, 300, 300, 1500];

/** Of a hundred thousand household-days, those of each pack; the small packs cost least, and none has less than its share. */
const SHARES: Readonly<Record<string, number>> = {
  'tongzhou/draft': 40_000,
  'kaifeng/2023': 10_000,
  'zhangdian/2020': 10_000,
};
const OTHERS = 5_000;

/** The household-days of made-up packs among a hundred thousand. */
export const MADE = 25_000;

export const shareOf = ({ district, revision }: Pack): number =>
  SHARES[`${district}/${revision}`] ?? OTHERS;

/** How many households make so many household-days. */
export const householdsIn = (days: number): number => Math.ceil(days / DAYS);

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'));
}

/** The engine and the model agree on a household on its days, under one pack. */
export const sweepOf = (pack: Pack): IProperty<[Case, number]> =>
  fc.property(cases([pack], GAPS), fc.nat(), (one, seed) => {
    refuse(differences(one, daysOf(one, seed)));
  });

/** Households of each made-up pack. */
export const HOUSEHOLDS = 4;

function checked(pack: Pack): Pack {
  const { pack: valid, diagnostics } = validatePack(parseYaml(JSON.stringify(pack), 'made'), null);
  if (!valid) refuse(diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`));
  return bind(pack);
}

const some = (pack: Pack, gaps: readonly Gaps[]) =>
  fc.array(fc.tuple(cases([pack], gaps), fc.nat()), {
    minLength: HOUSEHOLDS,
    maxLength: HOUSEHOLDS,
  });

/** Made-up packs are asked as of today: what of them was known when is a matter of citations, which they do not have. */
const asOfToday = (one: Case): Case => ({ ...one, knownAt: undefined });

/** A made-up pack is valid, and the engine and the model agree under it: of households with every fact, or with gaps. */
export const madeSweep = (isGapped: boolean) =>
  fc.property(
    madePack().chain((pack) => some(pack, isGapped ? [300, 1500] : [0])),
    (households) => {
      const [first] = households;
      if (first) checked(first[0].pack);
      for (const [one, seed] of households) {
        // Nothing known of the members is for the packs in policies/: the search for families is long.
        if (one.household.members) refuse(differences(asOfToday(one), daysOf(one, seed)));
      }
    },
  );
