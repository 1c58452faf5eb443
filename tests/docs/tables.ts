import { readFileSync } from 'node:fs';

/** The rows of a table of a page, cell by cell without their marks, its head first. */
export type Table = readonly (readonly string[])[];

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll(/[`*]/g, '').trim());

/** The tables of a page, by the first cell of their heads. */
export function tablesOf(path: string): ReadonlyMap<string, Table> {
  const blocks = readFileSync(path, 'utf8').matchAll(/(?:^\|.*\|$\n?)+/gm);
  return new Map(
    [...blocks].map(([block]) => {
      const [head = [], , ...rows] = block.trim().split('\n').map(cellsOf);
      return [head[0] ?? '', [head, ...rows]];
    }),
  );
}
