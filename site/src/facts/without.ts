/** An object without one of its properties. */
export const without = <Data extends object, Name extends string>(
  data: Data,
  name: Name,
): Omit<Data, Name> =>
  Object.fromEntries(Object.entries(data).filter(([each]) => each !== name)) as Omit<Data, Name>;
