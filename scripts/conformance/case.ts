import type { Condition } from '../../src/generated/pack.types.js';
import { isObject } from '../../src/engine/values/is-object.js';

/** A fact's value as conditions see it: null is absent (known not to be); what is unknown is left out. Money is text. */
export type Value = boolean | number | string | readonly string[] | null;

/** Facts by the names that conditions give them: `mother.age`. */
export type Data = Readonly<Record<string, Value>>;

/** A named figure: money (`CNY`) or whole numbers. */
export interface Figure {
  readonly unit: 'CNY' | 'years' | 'days' | 'count';
  readonly value: number | string;
}

export type Expectation = boolean | 'unknown';

/** What every case has. */
interface Asked {
  readonly note: string;
  readonly rule: Condition;
  /** The day asked about, where it is not the file's. */
  readonly on?: string;
  readonly parameters?: Readonly<Record<string, Figure>>;
  readonly terms?: Readonly<Record<string, Condition>>;
  /** The member whom `person.…` stands for. */
  readonly person?: 'mother' | 'father' | 'child';
  readonly expect: Expectation;
}

/** A case over facts as conditions name them, or over a household. */
export type Case = Asked & ({ readonly data: object } | { readonly facts: object });

/** The cases of one file. */
export interface CaseFile {
  readonly name: string;
  readonly title: string;
  readonly on: string;
  readonly cases: readonly Case[];
}

/** The day that cases are asked about, but for those that give their own. */
export const ON = '2024-05-01';

/** Facts by their names as the nested objects in which `{"var": "mother.age"}` finds them. */
export function nested(data: Data): object {
  const whole: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const parts = name.split('.');
    const last = parts.pop() ?? name;
    const owner = parts.reduce<Record<string, unknown>>(
      (inner, part) => (inner[part] ??= {}) as Record<string, unknown>, // only objects are put on the way
      whole,
    );
    owner[last] = value;
  }
  return whole;
}

/** The contrary of {@link nested}. */
export function flat(object: object, prefix = ''): Data {
  const pairs = Object.entries(object).flatMap(([name, value]): [string, Value][] =>
    isObject(value)
      ? Object.entries(flat(value, `${prefix}${name}.`))
      : [[`${prefix}${name}`, value as Value]],
  );
  return Object.fromEntries(pairs);
}
