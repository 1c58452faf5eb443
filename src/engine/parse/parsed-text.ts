import type { Diagnostic, Span } from '../diagnostics/diagnostic.js';

/** A text as plain data, with the place of every value. */
export interface ParsedText {
  /** Name of the file or input. */
  readonly source: string;
  readonly text: string;
  /** What the text says; `undefined` when it could not be read without an error. */
  readonly data: unknown;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The span of the value at a JSON pointer, or of its nearest ancestor that exists; null when nothing could be read. */
  readonly locate: (pointer: string) => Span | null;
  /** The span of the key of a map's entry; null for what is none. */
  readonly locateKey: (pointer: string) => Span | null;
}

/** Writes a name as one step of a JSON pointer. */
export const pointerStep = (name: string | number): string =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The names that a JSON pointer goes through. */
export const pointerNames = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
