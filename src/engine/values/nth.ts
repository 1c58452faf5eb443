/** The element at an index that must exist; a RangeError says that an invariant is broken. */
export function nth<Element>(list: readonly Element[], index: number): Element {
  const element = list[index];
  if (element === undefined) throw new RangeError(`nothing at index ${String(index)}`);
  return element;
}
