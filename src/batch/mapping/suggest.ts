import { stringify } from 'yaml';
import { ROLES } from '../../engine/facts/leaves.js';
import { factTitle } from '../fact-title.js';
import { cellText, columnKey, plainText } from '../table/cell.js';
import type { Row } from '../table/cell.js';
import { columnFact } from './column-fact.js';
import { guessHeading } from './headings.js';
import type { Guess } from './headings.js';
import { cellReader } from './read-cell.js';

/** Rows among which the headings are looked for; titles and notes may stand above them. */
const MOST_ABOVE = 20;
/** Words that are not understood are named up to so many. */
const MOST_WORDS = 8;

const isRoleHeading = (cell: string): boolean => guessHeading(cell, true)?.kind === 'role';

const textsOf = ({ cells }: Row): string[] => cells.map(cellText);

/** The row of headings: that of which most is understood. */
function headingRow(rows: readonly Row[]): Row | undefined {
  const understood = (row: Row): number =>
    textsOf(row).filter((text) => guessHeading(text, false) ?? guessHeading(text, true)).length;
  const [first, ...others] = rows.slice(0, MOST_ABOVE);
  return (
    first && others.reduce((best, row) => (understood(row) > understood(best) ? row : best), first)
  );
}

/** One line of YAML. */
const line = (data: unknown): string =>
  stringify(data, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();

const key = (name: string): string => line(name.replace(/\s+/g, ''));

/** What stands in a column of words and is not understood, for the comment. */
function unknownWords(path: string, cells: readonly Row['cells'][number][]): string[] {
  const fact = columnFact(path);
  const kind = fact?.kind.kind;
  if (!fact || !(kind === 'word' || kind === 'words' || kind === 'boolean' || kind === 'integer'))
    return [];
  const read = cellReader(fact, { fact: path });
  const unknown = cells.filter((cell) => read?.(cell).kind === 'wrong').map(cellText);
  return [...new Set(unknown.map(plainText))].slice(0, MOST_WORDS);
}

function columnLine(
  heading: string,
  guess: Extract<Guess, { kind: 'fact' }>,
  cells: readonly Row['cells'][number][],
): string {
  const { path, isIdNumber } = guess;
  const unknown = isIdNumber ? [] : unknownWords(path, cells);
  const column = { fact: path, ...(isIdNumber ? { type: 'id-number' } : {}) };
  const note =
    unknown.length === 0 ? factTitle(path).zh : `还须用 values 说明：${unknown.join('、')}`;
  return `  ${key(heading)}: ${line(column)} # ${note}`;
}

/** Says of roles without a column, which would otherwise be left open, that there is such a person of whom nothing is known. */
function memberLines(facts: readonly string[]): string[] {
  const missing = ROLES.filter(
    (role) => !facts.some((path) => path === role || path.startsWith(`${role}.`)),
  );
  if (missing.length === 0) return [];
  return [
    '# 表中没有这些人的列。always：有这个人，情况不清楚；never：没有这个人。',
    `members: ${line(Object.fromEntries(missing.map((role) => [role, 'always'])))}`,
  ];
}

/** A mapping to begin with, by the headings of a roster and some of its rows: what is understood, and as comments what is not. */
export function suggestMapping(rows: readonly Row[], encoding: 'utf-8' | 'gb18030'): string {
  const header = headingRow(rows);
  if (!header) return '';
  const headings = textsOf(header);
  const isPersonRow = headings.some(isRoleHeading);
  const below = rows.filter((row) => row.line > header.line);
  const guesses = headings.flatMap((heading, index) => {
    if (columnKey(heading) === '') return [];
    const cells = below.map((row) => row.cells[index] ?? null);
    return [{ heading, cells, guess: guessHeading(heading, isPersonRow) }];
  });
  const named = (kind: Guess['kind']): string | undefined =>
    guesses.find(({ guess }) => guess?.kind === kind)?.heading;
  const [family, role] = [named('family'), named('role')];
  const facts = guesses.flatMap(({ guess }) => (guess?.kind === 'fact' ? [guess.path] : []));
  const columns = guesses.flatMap(({ heading, cells, guess }) => {
    if (guess === null) return [`  # ${key(heading)}: { fact:  }`];
    return guess.kind === 'fact' ? [columnLine(heading, guess, cells)] : [];
  });
  return [
    '# 列与家庭情况的对照：请逐列核对。空格子是“不清楚”；“无”是已知没有。没有用到的列留作注释即可。',
    ...(header.line > 1 ? [`header: ${String(header.line)}`] : []),
    ...(encoding === 'utf-8' ? [] : [`encoding: ${encoding}`]),
    ...(isPersonRow ? ['rows: person'] : []),
    ...(family === undefined ? [] : [`family: ${key(family)}`]),
    ...(role === undefined ? [] : [`role: { column: ${key(role)} }`]),
    ...(isPersonRow ? [] : memberLines(facts)),
    '# 各行都相同的情况，例如：',
    '# constants: { onlyChild: true }',
    'columns:',
    ...columns,
    '',
  ].join('\n');
}
