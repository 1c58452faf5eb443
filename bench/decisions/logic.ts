/** A fact by its path, or a value written out. */
export type Value = { readonly var: string } | string | number | boolean;

/** The operators that compare two values. */
export type Comparison = '==' | '<' | '<=';

/** The JSON Logic that the decisions are written in: plain, and complete in itself. */
export type Logic =
  | boolean
  | { readonly var: string }
  | { readonly and: readonly Logic[] }
  | { readonly or: readonly Logic[] }
  | { readonly '!': readonly [Logic] }
  | { readonly '==': readonly [Value, Value] }
  | { readonly '<': readonly [Value, Value] }
  | { readonly '<=': readonly [Value, Value] }
  | { readonly in: readonly [Value, { readonly var: string } | readonly (string | number)[]] };

/** All of some conditions, those that are settled left out. */
export function allOf(parts: readonly Logic[]): Logic {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  return open.length > 1 ? { and: open } : (open[0] ?? true);
}

/** Any of some conditions, those that are settled left out. */
export function anyOf(parts: readonly Logic[]): Logic {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => part !== false);
  return open.length > 1 ? { or: open } : (open[0] ?? false);
}

/** The contrary of a condition. */
export const not = (part: Logic): Logic => (typeof part === 'boolean' ? !part : { '!': [part] });
