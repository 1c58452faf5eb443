import type { Pack } from '../../generated/pack.types.js';
import type { Edit } from './edit.js';

/** Names of terms, parameters and readings that some part of a pack uses, as `terms.x`; a figure names its parameter too. */
function namesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const each of part) namesIn(each, found);
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) {
      if (key === 'var' && typeof value === 'string') found.add(value);
      else if (key === 'parameter' && typeof value === 'string') found.add(`parameters.${value}`);
      else if (key === 'readings' && Array.isArray(value))
        for (const name of value) found.add(`readings.${String(name)}`);
      else namesIn(value, found);
    }
  }
  return found;
}

/** For each item of a pack, in its order, the names that it hangs on, those of its terms included. */
export function namesByItem({ entitlements, terms = {} }: Pack): ReadonlySet<string>[] {
  return entitlements.map((entitlement) => {
    const names = namesIn(entitlement);
    // A set is walked to its end, what is added meanwhile included.
    for (const name of names) {
      const term = name.startsWith('terms.') ? terms[name.slice('terms.'.length)] : undefined;
      if (term) namesIn(term.when, names);
    }
    return names;
  });
}

/** The numbers of the items whose results a change can reach. */
export function itemsReached({ steps }: Edit, names: readonly ReadonlySet<string>[]): number[] {
  const [part = '', name = ''] = steps;
  if (part === 'entitlements') return [Number(name)];
  const all = names.map((_, index) => index);
  if (part === 'instrument' || part === 'jurisdiction') return all;
  return all.filter((index) => names[index]?.has(`${String(part)}.${String(name)}`) === true);
}
