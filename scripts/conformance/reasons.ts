import type { DiagnosticCode } from '../../src/engine/diagnostics/diagnostic.js';

/** A deliberate difference from JSON Logic as it is run elsewhere, and the codes with which a pack that has it is refused. */
export interface Difference {
  readonly why: string;
  readonly codes: readonly DiagnosticCode[];
}

const SHAPE = ['WRONG_VALUE', 'WRONG_TYPE', 'WRONG_ARITY', 'TOO_FEW', 'TOO_MANY'] as const;

export const DIFFERENCES = {
  // An operator within a wrong shape is not looked at.
  operator: { why: 'an operator outside the subset', codes: ['UNKNOWN_OPERATOR', ...SHAPE] },
  data: {
    why: 'an object that is no operator, or several at once, is refused and not taken as data',
    codes: [...SHAPE, 'UNKNOWN_OPERATOR'],
  },
  value: {
    why: 'a condition is true, false or unknown; it gives no other value',
    codes: [...SHAPE, 'UNKNOWN_FACT'],
  },
  truthiness: {
    why: 'only conditions are joined and negated; no number, text, list or null counts as true or false',
    codes: [...SHAPE, 'UNKNOWN_FACT'],
  },
  coercion: {
    why: 'values of different types are not compared; none is converted',
    codes: ['TYPE_MISMATCH', ...SHAPE],
  },
  null: {
    why: 'nothing is compared with null: absent facts compare false with anything',
    codes: [...SHAPE],
  },
  order: {
    why: 'words and truth values have no order',
    codes: ['TYPE_MISMATCH'],
  },
  chain: {
    why: 'only < and <= take three operands, and none takes more',
    codes: [...SHAPE],
  },
  list: { why: 'lists are looked into with `in` and not compared', codes: [...SHAPE] },
  substring: { why: '`in` looks in lists, not in texts', codes: ['TYPE_MISMATCH'] },
  none: { why: 'a list of none (of conditions or of values) is refused', codes: [...SHAPE] },
  figure: {
    why: 'negative and fractional numbers, and those of no fact, are not compared',
    codes: ['TYPE_MISMATCH', ...SHAPE],
  },
  default: {
    why: '`var` names one fact: no default, no number, no whole data',
    codes: [...SHAPE, 'UNKNOWN_FACT'],
  },
} as const satisfies Readonly<Record<string, Difference>>;

export type Reason = keyof typeof DIFFERENCES;
