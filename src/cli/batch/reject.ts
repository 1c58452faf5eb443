import { stringify } from 'csv-stringify/sync';
import type { Problem } from '../../batch/problem.js';
import { cellText } from '../../batch/table/cell.js';
import type { Row } from '../../batch/table/cell.js';
import type { TableWords } from './words.js';

/** A problem as it is printed; further ones of the same household come with the first. */
export function problemRecord(problems: readonly Problem[]): object {
  const [first, ...more] = problems;
  return { ...first, ...(more.length === 0 ? {} : { more }) };
}

/** A line that was rejected, with the text as it came. */
export const rejectedLine = (problems: readonly Problem[], text: string): string =>
  `${JSON.stringify({ ...problemRecord(problems), row: text })}\n`;

/** The heading of a table of rejects: where and what, and then the columns of the roster. */
export function rejectHeading(headings: readonly string[], { rejects }: TableWords): string {
  const { line, column, path, code, reason } = rejects;
  return `\ufeff${stringify([[line, column, path, code, reason, ...headings]])}`;
}

/** Rows that were rejected, as they came, each with its problems. */
export function rejectedRows(
  problems: readonly Problem[],
  rows: readonly Row[],
  headings: readonly string[],
  { other }: TableWords,
): string {
  const nameOf = ({ column }: Problem): string =>
    column === null ? '' : (headings[column - 1] ?? String(column));
  return stringify(
    rows.map(({ line, cells }) => {
      const own = problems.filter((problem) => problem.line === line);
      const all = (say: (problem: Problem) => string): string => own.map(say).join('；');
      return [
        line,
        all(nameOf),
        all(({ path }) => path),
        all(({ code }) => code),
        own.length === 0 ? other : all(({ reason }) => reason),
        ...cells.map(cellText),
      ];
    }),
  );
}
