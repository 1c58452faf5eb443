import { readFileSync, writeFileSync } from 'node:fs';
import type { Results } from './results.js';
import { tablesOf } from './tables.js';

const PAGE = 'docs/performance.md';
const BEGIN = '<!-- figures: written by npm run bench -->';
const END = '<!-- end of figures -->';

const listed = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([name, value]) => `${name} ${value}`)
    .join(' · ');

/** Puts a run's figures between the marks of the page. */
export function writeFigures(results: Results): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined)
    throw new Error(`${PAGE} has no place for figures`);
  const measuredOn = `Machine: ${listed(results.machine)}.\n\nVersions: ${listed(results.versions)}.`;
  writeFileSync(
    PAGE,
    `${before}${BEGIN}\n\n${measuredOn}\n\n${tablesOf(results)}\n\n${END}${after}`,
  );
}
