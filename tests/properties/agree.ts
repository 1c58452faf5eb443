import type { Item } from '../../src/generated/assessment.types.js';
import { completion } from '../model/completions.js';
import { itemTruth } from '../model/gates.js';
import { missingPaths } from '../model/missing.js';
import { modelOutcome, outcomeOf, sceneOf } from '../model/outcome.js';
import { random } from '../model/random.js';
import { search } from '../model/search.js';
import { ask, asked, claims, itemKey, keyOf } from './ask.js';
import type { Claim } from './ask.js';
import type { Case } from './households.js';

/** How many completions of the unknown facts are tried per household, and on how many of its items. */
const COMPLETIONS = 30;
const TRIED_ITEMS = 4;

function modelDiffers(question: Case, claim: Claim, engine: Item): string[] {
  const { pack, household, day } = question;
  const model = modelOutcome(pack, claim.item, claim.role, household, day, asked(question));
  const key = keyOf(pack, claim);
  const faults: string[] = [];
  if (model.exact && model.outcome !== engine.outcome)
    faults.push(`${key}: the model says ${model.outcome}, the engine ${engine.outcome}`);
  const [expected, given] = [JSON.stringify(model.benefit), JSON.stringify(engine.benefit)];
  if (model.benefit && expected !== given)
    faults.push(`${key}: the model gives ${expected}, the engine ${given}`);
  // A benefit that depends on unknown facts says on which.
  const isOpen = model.benefit === null && model.outcome !== 'ineligible';
  if (model.exact && isOpen && !engine.amountNeeds?.length)
    faults.push(`${key}: the benefit is open, but the engine gives ${given} without amountNeeds`);
  return faults;
}

/** Completions that disagree with a settled outcome. */
function contradictions(question: Case, settled: readonly [Claim, Item][]): string[] {
  const { pack, household, day } = question;
  const source = random(day.length + settled.length + JSON.stringify(household).length);
  if (settled.length === 0 || missingPaths(household, pack).length === 0) return [];
  const tried = Array.from({ length: TRIED_ITEMS }, () => source.pick(settled));
  const faults: string[] = [];
  for (let count = 0; count < COMPLETIONS; count += 1) {
    const whole = completion(household, pack, day, source);
    for (const [{ item, role }, { outcome }] of tried) {
      const completed = outcomeOf(
        itemTruth(item, sceneOf(pack, role, whole, day, asked(question))),
      );
      if (completed !== outcome)
        faults.push(`${item.id} is ${outcome}, but ${completed} given ${JSON.stringify(whole)}`);
    }
  }
  return faults;
}

/** An undetermined item for which no two completions that disagree are found. */
function unsupported(question: Case, { item, role }: Claim): string[] {
  const { pack, household, day } = question;
  const scene = sceneOf(pack, role, household, day, asked(question));
  const { holds, fails, complete } = search((at) => itemTruth(item, at), scene);
  if ((holds && fails) || !complete) return [];
  return [`${item.id} ${role ?? ''} is undetermined, but no two completions disagree`];
}

/** Everything in which the engine and the model differ about a household on a day. */
export function disagreements(question: Case): string[] {
  const items = ask(question, { on: question.day });
  const expected = claims(question);
  const keys = expected.map((claim) => keyOf(question.pack, claim));
  if (keys.join() !== items.map(itemKey).join()) return [`items: ${items.map(itemKey).join()}`];
  const pairs = expected.flatMap((claim, index): [Claim, Item][] => {
    const item = items[index];
    return item ? [[claim, item]] : [];
  });
  const isSettled = ([, { outcome }]: [Claim, Item]): boolean => outcome !== 'undetermined';
  return [
    ...pairs.flatMap(([claim, item]) => modelDiffers(question, claim, item)),
    ...pairs.filter((pair) => !isSettled(pair)).flatMap(([claim]) => unsupported(question, claim)),
    ...contradictions(question, pairs.filter(isSettled)),
  ];
}
