import { pointerStep } from '../../parse/parsed-text.js';
import type { Check } from '../context.js';

/** Every term, parameter and reading serves something; what does not is a warning. */
export const checkUnused: Check = (
  { pack, sites, graph, items, terms, parameters, readings },
  report,
) => {
  const usedTerms = graph.reachFrom(sites.filter(({ owner }) => owner.kind === 'item'));
  const named = new Set(sites.flatMap(({ names }) => names.map(({ value }) => value)));
  for (const { value: item } of items)
    for (const reading of item.readings ?? []) named.add(`readings.${reading}`);
  const figures = new Set<string>();
  // Wherever a parameter is named outside conditions, it is the one property of an object.
  JSON.stringify(pack.entitlements, (key, value: unknown) => {
    if (key === 'parameter' && typeof value === 'string') figures.add(value);
    return value;
  });
  const unused = { severity: 'warning', atKey: true } as const;
  for (const name of terms.keys()) {
    if (!usedTerms.has(name))
      report(
        'UNUSED_TERM',
        `/terms${pointerStep(name)}`,
        `no item uses the term \`${name}\``,
        unused,
      );
  }
  for (const name of parameters.keys()) {
    if (figures.has(name) || named.has(`parameters.${name}`)) continue;
    report(
      'UNUSED_PARAMETER',
      `/parameters${pointerStep(name)}`,
      `nothing uses the parameter \`${name}\``,
      unused,
    );
  }
  for (const name of readings.keys()) {
    if (named.has(`readings.${name}`)) continue;
    report(
      'UNUSED_READING',
      `/readings${pointerStep(name)}`,
      `nothing depends on the reading \`${name}\``,
      unused,
    );
  }
};
