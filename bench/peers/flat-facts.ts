import { isObject } from '../../src/engine/values/is-object.js';
import type { FamilyFacts } from '../families/facts.js';

/** Facts by their whole path: `mother.hospital.today`. */
export type FlatFacts = Readonly<Record<string, unknown>>;

/** Facts for engines that have no objects within objects. */
export function flatFacts(facts: FamilyFacts): FlatFacts {
  const flat: Record<string, unknown> = {};
  const add = (prefix: string, object: object): void => {
    for (const [name, value] of Object.entries(object) as [string, unknown][]) {
      if (isObject(value)) add(`${prefix}${name}.`, value);
      else flat[prefix + name] = value;
    }
  };
  add('', facts);
  return flat;
}
