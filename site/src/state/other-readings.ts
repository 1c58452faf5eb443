import { computed, effect, signal } from '@preact/signals';
import type { Text } from '../../../src/engine/facts/types.js';
import { evaluate } from '../../../src/index.js';
import type { Assessment, Item } from '../../../src/index.js';
import { assessment, settled } from './answer.js';
import { document } from './document.js';
import { program } from './question.js';

/** An item as it is, and as it would be under another reading; the same for one or several beneficiaries. */
export interface Effect {
  readonly before: Item;
  readonly after: Item;
  readonly of: readonly Item['beneficiary'][];
}

/** One way to read an ambiguous point. */
export interface ReadingOption {
  readonly name: string;
  readonly text: Text;
  readonly isTaken: boolean;
  readonly isThePacks: boolean;
  /** What it would change; nothing for the one taken. Null until that is worked out. */
  readonly effects: readonly Effect[] | null;
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

/** The option of each ambiguous point that the answer takes. */
const taken = computed(() => {
  const { district, readings } = program.value;
  const chosen = settled.subject.value.readings ?? {};
  return new Map(
    Object.entries(readings).map(([name, { taken: packs }]) => [
      name,
      chosen[`${district}/${name}`] ?? packs,
    ]),
  );
});

const keyOf = ({ id, revision, beneficiary }: Item): string =>
  `${id} ${revision} ${JSON.stringify(beneficiary)}`;

/** What is given of an item: outcome, benefit and who pays. */
const givenBy = ({ outcome, benefit, funding }: Item): string =>
  outcome === 'ineligible' ? outcome : JSON.stringify([outcome, benefit, funding]);

function effectsOf(name: string, option: string): Effect[] {
  const { district, revision } = program.value;
  const { readings, ...asked } = settled.subject.value;
  const { entitlements } = evaluate(settled.household.value, {
    ...asked,
    on: settled.day.value,
    readings: { ...readings, [`${district}/${name}`]: option },
  });
  const others = new Map(entitlements.map((item) => [keyOf(item), item]));
  const found = new Map<string, Effect & { readonly of: Item['beneficiary'][] }>();
  for (const before of assessment.value.entitlements) {
    const after = others.get(keyOf(before));
    if (after === undefined || before.revision !== revision) continue;
    const [was, is] = [givenBy(before), givenBy(after)];
    if (was === is) continue;
    const key = [before.id, was, is].join(' ');
    const effectOf = found.get(key) ?? { before, after, of: [] };
    effectOf.of.push(before.beneficiary);
    found.set(key, effectOf);
  }
  return [...found.values()];
}

/** What the other options change, by point and option, and the answer for which that was worked out. */
const known = signal<{
  readonly of: Assessment | null;
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
}>({ of: null, effects: new Map() });

/** Whether the other readings are being worked out again. */
export const isReading = computed(() => known.value.of !== assessment.value);

/** Works out, option by option and between strokes, what every other reading would give. */
export function keepReading(): () => void {
  return effect(() => {
    const of = assessment.value;
    const left = Object.entries(program.value.readings).flatMap(([name, { options }]) =>
      Object.keys(options)
        .filter((option) => option !== taken.value.get(name))
        .map((option) => ({ name, option })),
    );
    const effects = new Map<string, readonly Effect[]>();
    const work = (): void => {
      const next = left.shift();
      if (next === undefined) known.value = { of, effects };
      else {
        effects.set(`${next.name} ${next.option}`, effectsOf(next.name, next.option));
        timer = setTimeout(work);
      }
    };
    let timer = setTimeout(work);
    return () => {
      clearTimeout(timer);
    };
  });
}

/** The ambiguous points of the document, with what each reading would give this family. */
export const points = computed<readonly AmbiguousPoint[]>(() => {
  const { district, revision } = program.value;
  const readings = document.value?.readings ?? {};
  const resting = assessment.value.entitlements.filter(
    (item) => item.revision === revision && item.outcome !== 'ineligible',
  );
  return Object.entries(readings).map(
    ([name, { clause, question, why, options, taken: packs }]) => {
      const now = taken.value.get(name);
      const all = Object.entries(options).map(([option, text]) => ({
        name: option,
        text,
        isTaken: option === now,
        isThePacks: option === packs,
        effects: option === now ? [] : (known.value.effects.get(`${name} ${option}`) ?? null),
      }));
      const isRestedOn = resting.some((item) =>
        item.readings.some(({ id }) => id === `${district}/${name}`),
      );
      const changes = all.some((option) => (option.effects ?? []).length > 0);
      return { name, clause, question, why, options: all, bears: isRestedOn || changes };
    },
  );
});
