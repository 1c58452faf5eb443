import type { Clause } from '../../generated/pack.types.js';

/** A text without its white space, as quotes and the register are compared with the document. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** The text of each clause of the register without its white space, by its path, in the document's order. */
export type Clauses = ReadonlyMap<string, string>;

export function clausesOf(register: readonly Clause[]): Clauses {
  const clauses = new Map<string, string>();
  for (const { clause, sentences } of register) {
    const text = sentences.map((sentence) => withoutSpace(sentence.text)).join('');
    clauses.set(clause, (clauses.get(clause) ?? '') + text);
  }
  return clauses;
}
