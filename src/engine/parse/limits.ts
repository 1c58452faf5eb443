/** Bytes of UTF-8 that a text may have: forty times the longest pack of today. */
export const MAX_BYTES: number = 2 * 1024 * 1024;

/** Lists and maps that may stand inside each other: twice what a condition in a pack comes to. */
export const MAX_DEPTH = 40;

/**
 * Line breaks and the signs `,` `:` `-` that a text may have, those of its prose included: ten times those of the longest pack of today. Every value
 * but the first needs one of them, and they are counted faster than values.
 */
export const MAX_SIGNS = 60_000;

/** Keys that one map may have: as many as any schema lets through. */
export const MAX_KEYS = 500;

/** Characters that a key may have. */
export const MAX_KEY_LENGTH = 200;
