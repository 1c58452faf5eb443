import { isObject } from '../engine/values/is-object.js';

const inKeyOrder = (_key: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Data as a text that is the same whatever the order of its keys. */
export const textOf = (data: unknown): string | undefined => JSON.stringify(data, inKeyOrder);

/** Whether two pieces of data say the same; the order of keys says nothing. */
export const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);
