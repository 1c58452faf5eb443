import { computed, effect, signal } from '@preact/signals';
import { isWorking, missing } from './answer.js';
import { openings } from './household.js';
import { idOf, program } from './question.js';

/** Facts that nobody could tell when asked. */
const passedOver = signal<ReadonlySet<string>>(new Set());

/** The fact being asked. It stays until the next is wanted, for an answer may take several strokes. */
export const asked = signal<string | null>(null);

/** What to ask after it. */
export const following = computed(() => {
  const others = missing.value.filter(({ path }) => path !== asked.value);
  const next = others.find(({ path }) => !passedOver.value.has(path)) ?? others[0];
  return next?.path ?? null;
});

export function askNext(): void {
  if (asked.value !== null) passedOver.value = new Set([...passedOver.value, asked.value]);
  asked.value = following.value;
}

/** Asks what settles most, and starts over with another family or document. */
export function keepAsking(): void {
  let last = '';
  effect(() => {
    const matter = `${String(openings.value)} ${idOf(program.value)}`;
    if (matter !== last) {
      passedOver.value = new Set();
      asked.value = null;
    }
    last = matter;
  });
  effect(() => {
    if (!isWorking.value) asked.value ??= missing.value[0]?.path ?? null;
  });
}
