import { batch, computed, effect, signal } from '@preact/signals';
import { openFacts } from '../../../src/cli/render/open-facts.js';
import { decide, evaluate } from '../../../src/index.js';
import type { Assessment, Decision, Item } from '../../../src/index.js';
import { household, openings } from './household.js';
import { day, program, subject } from './question.js';

/** How long the facts must rest before reasons and days are worked out; what is decided shows at once. */
const REST = 80;

/** The facts and the question as of the last rest. */
const settledHousehold = signal(household.value);
const settledSubject = signal(subject.value);
const settledDay = signal(day.value);

export const settled = { household: settledHousehold, subject: settledSubject, day: settledDay };

/** The whole answer, as of the last rest. */
export const assessment = computed<Assessment>(() =>
  evaluate(settledHousehold.value, { ...settledSubject.value, on: settledDay.value }),
);

/** Whether the answer shown is being worked out again. */
export const isWorking = computed(
  () =>
    settledHousehold.value !== household.value ||
    settledSubject.value !== subject.value ||
    settledDay.value !== day.value,
);

/** What is decided now, in the order of the answer's items. */
const decisions = computed<readonly Decision[]>(() =>
  isWorking.value ? decide(household.value, { ...subject.value, on: day.value }) : [],
);

const isOf = (item: Item, decision: Decision | undefined): decision is Decision =>
  decision?.id === item.id &&
  JSON.stringify(decision.beneficiary) === JSON.stringify(item.beneficiary);

/** The answer's items with what is decided now; of one decided otherwise the days and reasons are not known yet. */
function merged(items: readonly Item[], decided: readonly Decision[]): readonly Item[] {
  if (decided.length !== items.length) return items;
  return items.map((item, index) => {
    const decision = decided[index];
    if (!isOf(item, decision)) return item;
    const { outcome, amount } = decision;
    const isSame =
      outcome === item.outcome && JSON.stringify(amount) === JSON.stringify(item.benefit.amount);
    if (isSame) return item;
    const benefit = { ...item.benefit, amount };
    return {
      ...item,
      outcome,
      benefit,
      from: null,
      through: null,
      dates: [],
      funding: [],
      because: [],
      needs: [],
      next: null,
    };
  });
}

/** The items of the document looked at. */
export const items = computed<readonly Item[]>(() =>
  merged(assessment.value.entitlements, decisions.value).filter(
    ({ revision }) => revision === program.value.revision,
  ),
);

/** The document looked at, as it stands on the day. */
export const instrument = computed(() =>
  assessment.value.instruments.find(({ revision }) => revision === program.value.revision),
);

/** The missing facts, the one that settles most first. */
export const missing = computed(() => openFacts(items.value));

/** Lets the answer follow the facts once they rest, and at once when another family is opened. */
export function keepAnswering(): void {
  let opened = -1;
  effect(() => {
    const next = [household.value, subject.value, day.value] as const;
    const settle = (): void => {
      batch(() => {
        [settledHousehold.value, settledSubject.value, settledDay.value] = next;
      });
    };
    const isOther = openings.value !== opened;
    opened = openings.value;
    if (isOther) {
      settle();
      return undefined;
    }
    const timer = setTimeout(settle, REST);
    return () => {
      clearTimeout(timer);
    };
  });
}
