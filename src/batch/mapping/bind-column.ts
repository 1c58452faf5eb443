import { didYouMean } from '../../engine/diagnostics/near-names.js';
import { pointerStep } from '../../engine/parse/parsed-text.js';
import type { Column } from '../../generated/mapping.types.js';
import { columnKey } from '../table/cell.js';
import { columnFact, columnFactPaths } from './column-fact.js';
import type { ColumnFact } from './column-fact.js';
import type { Findings } from './findings.js';
import { cellReader } from './read-cell.js';
import type { ReadCell } from './read-cell.js';

/** A column of the roster that gives a fact. */
export interface BoundColumn {
  readonly name: string;
  /** Its place among the cells of a row, from 0. */
  readonly index: number;
  readonly fact: ColumnFact;
  readonly read: ReadCell;
}

/** Kinds that a column's `type` may name beside the fact's own. */
const KIND_OF_TYPE: Readonly<Record<string, string>> = { date: 'day', 'id-number': 'day' };

/** The place of a column among the cells of a row, by its name; null, and a finding at the pointer, where there is none. */
export type IndexOf = (name: string, pointer: string) => number | null;

/** Finds columns by a heading. */
export function indexIn(headings: readonly string[], findings: Findings): IndexOf {
  const keys = headings.map(columnKey);
  return (name, pointer) => {
    const key = columnKey(name);
    const index = keys.indexOf(key);
    if (index < 0) {
      const message = `the roster has no column \`${name}\``;
      findings.add('UNKNOWN_PROPERTY', pointer, message, didYouMean(name, headings));
      return null;
    }
    if (keys.lastIndexOf(key) !== index)
      findings.add('WRONG_VALUE', pointer, `the roster has two columns \`${name}\``);
    return index;
  };
}

/** The fact that a mapping names; null, and a finding, where there is none for such rows. */
export function factOf(
  path: string,
  isPersonRow: boolean,
  pointer: string,
  findings: Findings,
): ColumnFact | null {
  const fact = columnFact(path);
  const isOfPerson = fact?.owner === 'person';
  const isOfMember = fact !== undefined && fact.owner !== null && !isOfPerson;
  if (fact && !(isPersonRow ? isOfMember : isOfPerson)) return fact;
  const message = fact
    ? isPersonRow
      ? `where rows are persons, \`${path}\` is a fact of \`person\``
      : `\`${path}\` is for rows that are persons`
    : `there is no fact \`${path}\``;
  const hint = fact ? null : didYouMean(path, columnFactPaths(isPersonRow));
  findings.add('UNKNOWN_FACT', pointer, message, hint);
  return null;
}

/** Ties one column to its fact; none, and findings, where that cannot be. */
export function bindColumn(
  [name, column]: readonly [string, Column],
  isPersonRow: boolean,
  indexOf: IndexOf,
  findings: Findings,
): BoundColumn[] {
  const pointer = `/columns${pointerStep(name)}`;
  const index = indexOf(name, pointer);
  const fact = factOf(column.fact, isPersonRow, `${pointer}/fact`, findings);
  if (fact === null) return [];
  const { type } = column;
  if (type !== undefined && (KIND_OF_TYPE[type] ?? type) !== fact.kind.kind) {
    findings.add('WRONG_VALUE', `${pointer}/type`, `\`${column.fact}\` is not written as ${type}`);
    return [];
  }
  const read = cellReader(fact, column);
  if (read === null) {
    const message = 'a form of days has YYYY, M or MM, and D or DD, each once';
    findings.add('WRONG_FORMAT', `${pointer}/formats`, message);
    return [];
  }
  return index === null ? [] : [{ name, index, fact, read }];
}
