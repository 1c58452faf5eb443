import type { Citation } from '../../../generated/pack.types.js';
import { citationsOf } from '../citations.js';
import type { Check } from '../context.js';
import type { Located } from '../expression.js';
import { suggest } from '../suggest.js';
import { pointerStep } from '../../parse/parsed-text.js';

/** Citations, items and readings name clauses of the register. */
export const checkClausePaths: Check = ({ pack, items, readings, clauses }, report) => {
  const paths: Located<string>[] = [
    ...citationsOf(pack).map(({ value, pointer }: Located<Citation>) => ({
      value: value.clause,
      pointer: `${pointer}/clause`,
    })),
    ...items.map(({ value, pointer }) => ({ value: value.clause, pointer: `${pointer}/clause` })),
    ...[...readings].map(([name, { clause }]) => ({
      value: clause,
      pointer: `/readings${pointerStep(name)}/clause`,
    })),
  ];
  for (const { value: clause, pointer } of paths) {
    if (clauses.has(clause)) continue;
    report('UNKNOWN_CLAUSE', pointer, `the register has no clause \`${clause}\``, {
      hint: suggest(clause, clauses.keys()),
    });
  }
};
