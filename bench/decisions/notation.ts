import type { Comparison, Logic, Value } from './logic.js';

/** How each kind of condition is written for some engine. */
export interface Notation<Written> {
  readonly constant: (value: boolean) => Written;
  readonly fact: (path: string) => Written;
  readonly all: (parts: readonly Written[]) => Written;
  readonly any: (parts: readonly Written[]) => Written;
  readonly not: (part: Written) => Written;
  readonly compare: (operator: Comparison, left: Value, right: Value) => Written;
  /** The fact is one of the values. */
  readonly isOneOf: (path: string, values: readonly (string | number)[]) => Written;
  /** The fact is a list that holds the value. */
  readonly holds: (path: string, value: string | number) => Written;
}

/** Writes a condition for an engine, part by part. */
export function writeIn<Written>(notation: Notation<Written>, logic: Logic): Written {
  const write = (part: Logic): Written => writeIn(notation, part);
  if (typeof logic === 'boolean') return notation.constant(logic);
  if ('var' in logic) return notation.fact(logic.var);
  if ('and' in logic) return notation.all(logic.and.map(write));
  if ('or' in logic) return notation.any(logic.or.map(write));
  if ('!' in logic) return notation.not(write(logic['!'][0]));
  if ('==' in logic) return notation.compare('==', ...logic['==']);
  if ('<' in logic) return notation.compare('<', ...logic['<']);
  if ('<=' in logic) return notation.compare('<=', ...logic['<=']);
  const [item, list] = logic.in;
  if ('var' in list) {
    if (typeof item === 'object' || typeof item === 'boolean')
      throw new TypeError('only a value written out is looked for in a list of facts');
    return notation.holds(list.var, item);
  }
  if (typeof item !== 'object') throw new TypeError('a list written out is searched for a fact');
  return notation.isOneOf(item.var, list);
}
