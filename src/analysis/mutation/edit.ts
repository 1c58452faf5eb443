/** The names and numbers that lead to a place in a pack. */
export type Steps = readonly (string | number)[];

/** One change of a pack. */
export interface Edit {
  readonly steps: Steps;
  /** What stands there afterwards; `undefined` takes it out. */
  readonly value: unknown;
  /** What was changed, in few words: `49 → 50`. */
  readonly what: string;
}

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

function changed(tree: Tree, [step = '', ...rest]: Steps, value: unknown): Tree {
  if (Array.isArray(tree)) {
    const list: readonly unknown[] = tree;
    const at = Number(step);
    if (rest.length > 0)
      return list.map((each, index) => (index === at ? changed(each as Tree, rest, value) : each));
    return list.flatMap((each, index) =>
      index === at ? (value === undefined ? [] : [value]) : [each],
    );
  }
  const object = tree as Readonly<Record<string, unknown>>; // a list was dealt with above
  const name = String(step);
  const next = rest.length > 0 ? changed(object[name] as Tree, rest, value) : value;
  if (next !== undefined) return { ...object, [name]: next };
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
}

/** A copy of some data with one place changed; what lies beside it is shared. */
export const applyEdit = <Data>(
  data: Data,
  { steps, value }: Pick<Edit, 'steps' | 'value'>,
): Data => changed(data as Tree, steps, value) as Data; // the same shape but for the place changed
