import { computed } from '@preact/signals';
import type { Text } from '../../../src/engine/facts/types.js';
import type { Outcome } from '../../../src/generated/assessment.types.js';
import { decide } from '../../../src/index.js';
import type { Decision, Item } from '../../../src/index.js';
import { assessment, settled } from './answer.js';
import { program } from './question.js';

/** What becomes of an item under another reading. */
export interface Effect {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly amount: Decision['amount'];
}

/** One way to read an ambiguous point. */
export interface ReadingOption {
  readonly name: string;
  readonly text: Text;
  readonly isTaken: boolean;
  readonly isThePacks: boolean;
  /** What it would change; nothing for the one taken. */
  readonly effects: readonly Effect[];
}

export interface AmbiguousPoint {
  readonly name: string;
  readonly clause: string;
  readonly question: Text;
  readonly why: Text;
  readonly options: readonly ReadingOption[];
  /** Whether the answer rests on it, or would with another reading. */
  readonly bears: boolean;
}

function effectsOf(name: string, option: string): Effect[] {
  const { entitlements } = assessment.value;
  const { district, revision } = program.value;
  const { readings, ...asked } = settled.subject.value;
  const decisions = decide(settled.household.value, {
    ...asked,
    on: settled.day.value,
    readings: { ...readings, [`${district}/${name}`]: option },
  });
  return decisions.flatMap(({ outcome, amount }, index) => {
    const item = entitlements[index];
    if (item?.revision !== revision) return [];
    const isSame =
      outcome === item.outcome && JSON.stringify(amount) === JSON.stringify(item.benefit.amount);
    const isNothing = outcome === 'ineligible' && item.outcome === 'ineligible';
    return isSame || isNothing ? [] : [{ item, outcome, amount }];
  });
}

/** The ambiguous points of the document, with what each reading would give this family. */
export const points = computed<readonly AmbiguousPoint[]>(() => {
  const { district, revision, readings } = program.value;
  const resting = assessment.value.entitlements.filter(
    (item) => item.revision === revision && item.outcome !== 'ineligible',
  );
  return Object.entries(readings).map(([name, { clause, question, why, options, taken }]) => {
    const id = `${district}/${name}`;
    const now = settled.subject.value.readings?.[id] ?? taken;
    const all = Object.entries(options).map(([option, text]) => ({
      name: option,
      text,
      isTaken: option === now,
      isThePacks: option === taken,
      effects: option === now ? [] : effectsOf(name, option),
    }));
    const isRestedOn = resting.some((item) => item.readings.some((each) => each.id === id));
    const changes = all.some(({ effects }) => effects.length > 0);
    return { name, clause, question, why, options: all, bears: isRestedOn || changes };
  });
});
