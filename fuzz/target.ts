import type { Arbitrary } from 'fast-check';

/** Something that takes any text and must stand it. */
export interface Target {
  readonly name: string;
  /** Texts of the kind that it takes, right ones and nearly right ones. */
  readonly texts: Arbitrary<string>;
  /** How many of them the tests try: a few seconds' worth. */
  readonly tried: number;
  /** Throws where something untyped escapes, or where a promise that users rely on is broken; typed errors are answers. */
  readonly run: (text: string) => void | Promise<void>;
}

/** A broken promise, with what was seen. */
export function promise(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`);
}
