/** Two lists in one order: that of the second; what only the first has stands after what it follows there. */
export function mergeOrder(first: readonly string[], second: readonly string[]): string[] {
  const merged = [...second];
  const known = new Set(second);
  let place = 0;
  for (const name of first) {
    if (known.has(name)) {
      place = merged.indexOf(name) + 1;
      continue;
    }
    merged.splice(place, 0, name);
    known.add(name);
    place += 1;
  }
  return merged;
}

/** The place of a name in a list; what is not in it comes first. */
export const placeIn = (order: readonly string[], name: string): number => order.indexOf(name);
