import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemTruth } from '../model/gates.js';
import { matters } from '../model/matters.js';
import { sceneOf } from '../model/outcome.js';
import { random } from '../model/random.js';
import type { Scene } from '../model/question.js';
import { ask, asked, claims } from './ask.js';
import { cases } from './households.js';
import type { Case } from './households.js';
import { packs } from './packs.js';
import { limit, runs } from './runs.js';

/** Undetermined items looked at in each household, and households looked at per fact. A fact that stays `open` counts as listed rightly. */
const ITEMS = 3;
const BUDGET = 200;

/** Needs that do not matter, and facts that matter but are not among the needs. */
function wrongNeeds(question: Case): string[] {
  const items = ask(question, { on: question.day });
  const open = claims(question).flatMap((claim, index) => {
    const item = items[index];
    return item?.outcome === 'undetermined' ? [{ ...claim, needs: item.needs }] : [];
  });
  if (open.length === 0) return [];
  const source = random(open.length);
  const tried = Array.from({ length: ITEMS }, () => source.pick(open));
  return tried.flatMap(({ item, role, needs }) => {
    const { pack, household, day } = question;
    const scene = sceneOf(pack, role, household, day, asked(question));
    const truth = (at: Scene): boolean | undefined => itemTruth(item, at);
    truth(scene);
    const idle = needs.filter((path) => matters(truth, path, scene, BUDGET) === 'no');
    const others = [...scene.missing].filter((path) => !needs.includes(path));
    const unlisted = others.filter((path) => matters(truth, path, scene, BUDGET) === 'yes');
    return [
      ...idle.map((path) => `${item.id} ${role ?? ''}: ${path} is a need and does not matter`),
      ...unlisted.map((path) => `${item.id} ${role ?? ''}: ${path} matters and is no need`),
    ];
  });
}

const weight = (pack: (typeof packs)[number]): number => (pack.entitlements.length < 10 ? 2 : 1);

describe('The needs of an undetermined item', () => {
  it(
    'are the facts that matter',
    () => {
      fc.assert(
        fc.property(cases(packs, [300, 1500, 1500, 6000], weight), (one) => {
          expect(wrongNeeds(one)).toEqual([]);
        }),
        runs(100),
      );
    },
    limit(600),
  );
});
