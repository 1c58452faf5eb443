/** Things of a program with their numbers, equal ones once. */
export interface Numbered<Thing> {
  readonly all: readonly Thing[];
  /** The thing's number; it is added when it is new. */
  readonly numberOf: (thing: Thing) => number;
}

/** Numbers things in the order in which they first come; the same text is the same thing. */
export function numbered<Thing>(): Numbered<Thing> {
  const all: Thing[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (thing) => {
      const key = JSON.stringify(thing);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      all.push(thing);
      return all.length - 1;
    },
  };
}
